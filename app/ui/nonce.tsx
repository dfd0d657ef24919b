import { createContext, useContext } from "react";

const Nonce = createContext<string | undefined>(undefined);

export const NonceProvider = Nonce.Provider;

/** The nonce of this response on the server; undefined in the browser, where nonces are hidden from scripts. */
export function useNonce(): string | undefined {
  return useContext(Nonce);
}
