import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** Signatures of the Bolt messages that a client sends. */
const SIGNATURES: Readonly<Record<number, string>> = {
  0x01: 'HELLO',
  0x02: 'GOODBYE',
  0x0f: 'RESET',
  0x10: 'RUN',
  0x11: 'BEGIN',
  0x12: 'COMMIT',
  0x13: 'ROLLBACK',
  0x2f: 'DISCARD',
  0x3f: 'PULL',
  0x54: 'TELEMETRY',
  0x66: 'ROUTE',
  0x6a: 'LOGON',
  0x6b: 'LOGOFF',
}

const MANIFEST_REPLY = 0x000001ff

export interface BoltCounter {
  readonly uri: string
  /** Names of the messages sent since the last call, in their order. */
  take(): string[]
  close(): Promise<void>
}

/** A proxy on loopback before a Neo4j that writes down each message that the client sends. */
export async function boltCounter(target: string): Promise<BoltCounter> {
  const { hostname, port } = new URL(target)
  let sent: string[] = []
  const open = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname)
    const reader = messageReader((name) => sent.push(name))
    for (const socket of [client, upstream]) {
      open.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        client.destroy()
        upstream.destroy()
      })
    }
    client.on('data', (data) => {
      reader.fromClient(data)
      upstream.write(data)
    })
    upstream.on('data', (data) => {
      reader.fromServer(data)
      client.write(data)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => {
      const taken = sent
      sent = []
      return taken
    },
    close: () => {
      for (const socket of open) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** Follows the handshake (20 bytes, and a choice of version after a manifest), then the chunks. */
function messageReader(onMessage: (name: string) => void) {
  let buffer = Buffer.alloc(0)
  let preamble = 20
  let serverSpoke = false
  let message: Buffer[] = []
  return {
    fromServer(data: Buffer) {
      if (serverSpoke) return
      serverSpoke = true
      if (data.length >= 4 && data.readUInt32BE(0) === MANIFEST_REPLY) preamble += 5
    },
    fromClient(data: Buffer) {
      buffer = Buffer.concat([buffer, data])
      const skipped = Math.min(preamble, buffer.length)
      buffer = buffer.subarray(skipped)
      preamble -= skipped
      while (preamble === 0 && buffer.length >= 2) {
        const size = buffer.readUInt16BE(0)
        if (buffer.length < 2 + size) return
        if (size > 0) message.push(buffer.subarray(2, 2 + size))
        else if (message.length > 0) {
          const signature = Buffer.concat(message)[1]!
          onMessage(SIGNATURES[signature] ?? `0x${signature.toString(16)}`)
          message = []
        }
        buffer = buffer.subarray(2 + size)
      }
    },
  }
}
