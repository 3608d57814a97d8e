'use strict'

// Apart from need-node.cjs, because import() is a syntax error where Node is older than 10.

/**
 * npm runs scripts below a shell, and what ends npm may reach that shell and not this process:
 * being orphaned counts as being asked to end.
 */
function endWithParent() {
  const parent = process.ppid
  const look = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(look)
    process.kill(process.pid, 'SIGTERM')
  }, 250)
  look.unref()
}

/** @param {string} file beside this one, with a function main(args) */
module.exports = function enter(file) {
  if (process.env.npm_lifecycle_event) endWithParent()
  import(file)
    .then(function (command) {
      return command.main(process.argv.slice(2))
    })
    .catch(function (error) {
      console.error(error && error.forPeople ? error.message : error)
      process.exitCode = 1
    })
}
