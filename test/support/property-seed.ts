import fc from 'fast-check'

/*
 * Generated examples come from one seed, so that a red run speaks of a change and not of its luck.
 * `PROPERTY_SEED=random`, or a number, looks at others.
 */
const { PROPERTY_SEED = '20211126' } = process.env
const seed = Number(PROPERTY_SEED)
if (PROPERTY_SEED !== 'random') {
  if (!Number.isInteger(seed))
    throw new Error(`PROPERTY_SEED is ${PROPERTY_SEED}; set it to a whole number, or to random`)
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })
}
