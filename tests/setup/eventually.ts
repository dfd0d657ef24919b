/** Asks again and again until the answer is as wished. @throws Error with what it was last, when the time is up */
export async function eventually<T>(ask: () => Promise<T>, wished: (answer: T) => boolean, withinMs: number): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (wished(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`Not within ${withinMs} ms; last: ${String(JSON.stringify(answer)).slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
