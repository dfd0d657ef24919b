import { isDemoOnly } from "#app/platform/demo/only-demo.server.ts";

const EVERYWHERE = "0.0.0.0";
const THIS_MACHINE = "127.0.0.1";

/**
 * Address to listen on. While there are only demo towns, whose passwords are printed, nobody else on the network is let in unasked.
 * @param wished what HOST says
 */
export async function listenHost(wished: string | undefined): Promise<string> {
  return wished ?? ((await isDemoOnly()) ? THIS_MACHINE : EVERYWHERE);
}
