const page = (title: string, lines: readonly string[]): string => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<h1>${title}</h1>
${lines.map((line) => `<p>${line}</p>`).join('\n')}
</html>
`

/** What a browser shows at the address of the API. */
export const API_PAGE = page('政策知识图谱 · GraphQL', [
  '这是 GraphQL API 的地址:请以 POST 发送 JSON,例如 <code>{"query":"{ overview { documents claims } }"}</code>,并带 <code>Content-Type: application/json</code>。',
  'This is the address of the GraphQL API: send JSON by POST, with <code>Content-Type: application/json</code>.',
  '<a href="/">网页 · The page</a>',
])

/** What stands in the page's place until it is built. */
export const NO_PAGE = page('政策知识图谱 · Policy Graph', [
  '网页尚未构建:运行 <code>npm start</code> 会先构建再启动。API 在 <a href="/graphql">/graphql</a>。',
  'The page is not built yet: <code>npm start</code> builds it first. The API is at <a href="/graphql">/graphql</a>.',
])
