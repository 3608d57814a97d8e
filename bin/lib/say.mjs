/** A fault told in one line, with how to mend it; printed without a stack. */
export class Trouble extends Error {
  forPeople = true
}

/**
 * One line of progress, on stderr: stdout belongs to the program that is started.
 * @param {string} line
 */
export const say = (line) => void process.stderr.write(`${line}\n`)

/**
 * Says what begins, counts the seconds while it lasts, and says how long it took.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(what, work) {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  say(`${what} …`)
  const ticker = setInterval(() => say(`${what} … ${seconds()} s`), 10_000)
  try {
    const result = await work()
    say(`${what}: done in ${seconds()} s`)
    return result
  } finally {
    clearInterval(ticker)
  }
}
