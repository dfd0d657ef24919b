import pg from "pg";

/** A connection to the installation's database as its owner, to bring about what the product itself never does. */
export async function asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: process.env["E2E_DATABASE"] });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
