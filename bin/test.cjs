'use strict'

require('./lib/need-node.cjs')
require('./lib/enter.cjs')('./test.mjs')
