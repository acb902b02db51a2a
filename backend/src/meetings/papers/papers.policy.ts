import { definePolicy } from '../../kernel/policy';

const PANEL = ['coordinator', 'leader', 'deputyLeader', 'representative', 'alternate'] as const;
const PREPARES = ['coordinator', 'leader', 'deputyLeader'] as const;
const GATE = 'the signed; closed ones: not the recused, alternates when called';

/** Papers: those who prepare write, the leader releases, those who have signed read and say their piece. */
export const papersPolicy = definePolicy({
  'case.read': {
    roles: PANEL,
    assurance: 1,
    own: `drafts: who prepares; papers: ${GATE}`,
    views: 'CaseView',
  },
  'paper.save': { roles: PREPARES, assurance: 2 },
  'paper.release': {
    roles: PREPARES,
    assurance: 2,
    own: 'rule papers: the leader, else the deputy leader, else the coordinator',
  },
  'paper.list': {
    roles: PANEL,
    assurance: 1,
    own: `summaries: ${GATE}; marks: one’s own`,
    views: 'PapersToReadView',
  },
  'paper.mark': { roles: PANEL, assurance: 1, own: `${GATE}; one’s own mark, told to nobody` },
  'contribution.read': { roles: PANEL, assurance: 1, own: GATE, views: 'ContributionsView' },
  'contribution.write': {
    roles: ['representative', 'alternate'],
    assurance: 1,
    own: 'one’s own words, until the meeting opens; not the recused',
  },
  'glossary.read': { roles: PANEL, assurance: 1 },
  'glossary.write': { roles: ['coordinator'], assurance: 2 },
});
