declare module '*.css'
declare module 'virtual:tokens.css'
declare module '*.svg?url' {
  const address: string
  export default address
}
