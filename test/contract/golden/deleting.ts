import * as write from '../../../server/store/statements/write.ts'
import { golden, type Golden } from './case.ts'
import { CLAIMS } from './claims.ts'
import { ENTITIES } from './entities.ts'

const E = ENTITIES

/** Takes the graph apart again; each statement counts what it deleted. */
export const DELETING: readonly Golden[] = [
  golden(
    write.deleteClaims,
    {
      rows: [
        { id: CLAIMS.leads.claimId, from: E.bureau.id, to: E.above.id },
        { id: CLAIMS.loop.claimId, from: E.huatian.id, to: E.huatian.id },
        { id: CLAIMS.towns.claimId, from: E.bureau.id, to: E.above.id },
      ],
    },
    [2],
    'only where it hangs',
  ),
  golden(
    write.deleteMentions,
    {
      rows: [
        { id: 'm-bureau', passage: 'passage-body' },
        { id: 'm-task', passage: 'passage-body' },
      ],
    },
    [1],
  ),
  golden(
    write.deleteDescriptions,
    {
      rows: [
        { source: 'plan', entity: 'agency-former', node: E.bureau.id },
        { source: 'plan', entity: 'agency-bureau', node: E.bureau.id },
      ],
    },
    [1],
  ),
  golden(write.deletePassages, { ids: ['passage-body', 'passage-nowhere'] }, [1]),
  golden(write.deleteSources, { keys: ['other', 'nothing'] }, [1]),
  golden(write.deleteEntities, { ids: [E.bureau.id, E.brand.id, 'nothing'] }, [2]),
  golden(write.deleteFormerIds, { entities: [E.bureau.id, E.brand.id] }, [1]),
  golden(write.deleteDecisions, { ids: ['decision-bureau', 'nothing'] }, [1]),
]
