'use strict'

// Plain old JavaScript: a Node that is too old must still be able to read this file and say so.

var found = process.versions.node.split('.')
var major = Number(found[0])
var minor = Number(found[1])
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    'Policy Graph needs Node 20.19 or later; this is Node ' +
      process.versions.node +
      '. Install a current Node (20 or 22 LTS, for example with "nvm install 22") and run the same command again.',
  )
  process.exit(1)
}
