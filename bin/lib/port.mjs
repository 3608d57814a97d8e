import { createServer } from 'node:net'

/**
 * A port of the loopback interface that nobody listens on: the preferred one, else any.
 * @param {number} [preferred]
 * @returns {Promise<number>}
 */
export async function freePort(preferred = 0) {
  return (await listenOnce(preferred)) ?? /** @type {number} */ (await listenOnce(0))
}

/**
 * @param {number} port
 * @returns {Promise<number | null>}
 */
function listenOnce(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen(port, '127.0.0.1', () => {
      const { port: got } = /** @type {import('node:net').AddressInfo} */ (server.address())
      server.close(() => resolve(got))
    })
  })
}
