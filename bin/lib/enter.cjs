'use strict'

// Apart from need-node.cjs, because import() is a syntax error where Node is older than 10.

/** @param {string} file beside this one, with a function main(args) */
module.exports = function enter(file) {
  import(file)
    .then(function (command) {
      return command.main(process.argv.slice(2))
    })
    .catch(function (error) {
      console.error(error && error.forPeople ? error.message : error)
      process.exitCode = 1
    })
}
