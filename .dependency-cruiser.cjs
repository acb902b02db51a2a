/**
 * Direction of imports. A slice may use what stands below it, never what stands above or beside it;
 * the order is the list. Across slices only modules, readers, rules, policies and plain types.
 */
const order = [
  ['kernel'],
  ['messages', 'documents'],
  ['audit', 'identity'],
  ['statutes'],
  ['membership'],
  ['ballots'],
  ['elections'],
  ['recruitment'],
  ['declarations'],
  ['meetings'],
  ['representation', 'advice', 'plans', 'learning', 'fees', 'whistleblowing', 'access', 'forecast'],
  ['revision'],
  ['privacy'],
  ['home', 'administration'],
];

const upward = order.flatMap((level, at) =>
  level.map((slice) => ({
    name: `${slice}-stays-low`,
    comment: `${slice} may not import a slice that stands above or beside it.`,
    severity: 'error',
    from: { path: `^backend/src/${slice}/`, pathNot: '\\.(spec|scenario)\\.ts$' },
    to: {
      path: `^backend/src/(${[...level.filter((s) => s !== slice), ...order.slice(at + 1).flat()].join('|') || 'nothing-above'})/`,
    },
  })),
);

module.exports = {
  forbidden: [
    ...upward,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'rules-are-pure',
      comment:
        'A rule sees facts, statutes data and other rules; no clock, database, text or framework.',
      severity: 'error',
      from: { path: '^backend/src/[^/]+/rules/', pathNot: '\\.spec\\.ts$' },
      to: {
        pathNot:
          '(/rules/[^/]+\\.ts$|^backend/src/statutes/(statutes-data|interpretations)\\.ts$|^backend/src/kernel/finding\\.ts$|node_modules/temporal-polyfill)',
      },
    },
    {
      name: 'only-doors-between-slices',
      comment: 'Across slices: modules, readers, rules, policies, data types and installers only.',
      severity: 'error',
      from: {
        path: '^backend/src/([^/]+)/',
        pathNot: '(\\.(spec|scenario)\\.ts$|^backend/src/cli/)',
      },
      to: {
        path: '^backend/src/[^/]+/',
        pathNot:
          '(^backend/src/$1/|^backend/src/(kernel|messages|documents|texts)/|\\.module\\.ts$|-reader\\.ts$|/rules/|^backend/src/statutes/(statutes-data|interpretations|rule-register|install-statutes)\\.ts$|^backend/src/identity/(role-facts|panel-installer|recovery/host-opening|passkeys/(passkey-proof|passkey-answer\\.dto|passkey\\.view))\\.ts$|^backend/src/audit/signed-heads\\.ts$|^backend/src/ballots/(ballot-owners|booth)\\.ts$)',
      },
    },
    {
      name: 'the-vault-is-closed',
      comment:
        'Outside its folder only doors: Vault, DataReads, fields, the module, and the care of the key file.',
      severity: 'error',
      from: { path: '^backend/', pathNot: '(^backend/src/kernel/vault/|\\.(spec|scenario)\\.ts$)' },
      to: { path: '^backend/src/kernel/vault/(sealed-value|person-keys|rewrap)\\.ts$' },
    },
    {
      name: 'frontend-slices-apart',
      comment: 'Frontend slices link by URL; they share kernel, ui and api only.',
      severity: 'error',
      from: {
        path: '^frontend/src/app/(administration|ballots|home|membership|statutes|meetings|declarations|identity|verification|access|recruitment|revision)/',
      },
      to: {
        path: '^frontend/src/app/(administration|ballots|home|membership|statutes|meetings|declarations|identity|verification|access|recruitment|revision)/',
        pathNot: '^frontend/src/app/$1/',
      },
    },
    {
      name: 'frontend-kernel-stays-low',
      severity: 'error',
      from: { path: '^frontend/src/app/(kernel|ui|api|shell)/' },
      to: {
        path: '^frontend/src/app/(administration|ballots|home|membership|statutes|meetings|declarations|identity|verification|access|recruitment|revision)/',
      },
    },
    {
      name: 'sides-apart',
      comment: 'Only openapi.json crosses between backend and frontend.',
      severity: 'error',
      from: { path: '^frontend/' },
      to: { path: '^backend/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
