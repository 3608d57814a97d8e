'use strict'

// Plain old JavaScript: a Node that is too old must still be able to read this file and say so.

var found = process.versions.node.split('.')
var major = Number(found[0])
var minor = Number(found[1])
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    '需要 Node 20.19 或更高版本,当前为 ' +
      process.versions.node +
      ':请安装新版 Node(例如 nvm install 22)后重试。 Policy Graph needs Node 20.19 or later; this is Node ' +
      process.versions.node +
      ': install a current one (for example nvm install 22) and run the same command again.',
  )
  process.exit(1)
}
