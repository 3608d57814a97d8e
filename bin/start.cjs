'use strict'

require('./lib/need-node.cjs')
require('./lib/enter.cjs')('./serve.mjs')
