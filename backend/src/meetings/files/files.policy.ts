import { definePolicy } from '../../kernel/policy';

const READERS = ['coordinator', 'leader', 'deputyLeader', 'representative', 'alternate'] as const;
const PREPARES = ['coordinator', 'leader', 'deputyLeader'] as const;
const GATE = 'the signed, not the recused; in closed cases alternates when called';

/** Attachments, closed cases and the booklet. */
export const filesPolicy = definePolicy({
  'caseFile.read': {
    roles: READERS,
    assurance: 1,
    own: `released papers; ${GATE}`,
    views: 'CaseFilesView',
  },
  'caseFileContent.read': {
    roles: READERS,
    assurance: 1,
    own: `released papers; ${GATE}`,
    views: 'the file itself',
  },
  'caseFile.write': { roles: PREPARES, assurance: 2, own: GATE },
  'caseClosing.read': { roles: READERS, assurance: 1, own: GATE, views: 'ClosingView' },
  'caseClosing.write': { roles: PREPARES, assurance: 2, own: GATE },
  'booklet.read': {
    roles: READERS,
    assurance: 1,
    own: `released papers; ${GATE}`,
    views: 'BookletView; the booklet itself',
  },
});
