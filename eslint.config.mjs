// One invariant, one rule. Formatting is Prettier's; import direction is dependency-cruiser's.
import tseslint from 'typescript-eslint';

const bans = [
  {
    selector: "MemberExpression[property.name='innerHTML']",
    message: 'No innerHTML: bind text, so that nothing a person wrote becomes markup.',
  },
  {
    selector: 'MemberExpression[property.name=/^bypassSecurityTrust/]',
    message: 'Angular decides what is safe; nothing is trusted past it.',
  },
];
const clockBans = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'No clock but the clock: inject Clock.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'No clock but the clock: inject Clock.',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'No clock but the clock: inject Clock.',
  },
];
const writeBans = [
  {
    selector:
      'CallExpression[callee.property.name=/^(save|createQueryRunner|transaction)$/][callee.object.property.name=/ataSource|manager|epository/]',
    message: 'Only the unit of work writes.',
  },
];
const vaultBans = [
  {
    selector: "Property[key.name='transformer']",
    message: 'No silent decryption: a sealed column is opened with Vault.open only.',
  },
];
/** What could open a sealed value. Only the vault may. */
const deciphering = {
  name: 'node:crypto',
  importNames: ['createDecipheriv', 'createCipheriv', 'webcrypto', 'subtle', 'default'],
  message: 'Only the vault seals and opens: use Vault.put and Vault.open.',
};

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      'dist/**',
      'data/**',
      'tmp/**',
      '.nx/**',
      '.angular/**',
      'reports/**',
      'coverage/**',
      '.stryker-tmp/**',
      'frontend/src/app/api/**',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...bans],
    },
  },
  {
    files: ['backend/src/**/*.ts'],
    ignores: ['backend/src/kernel/clock.ts', '**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bans, ...clockBans, ...writeBans, ...vaultBans] },
  },
  {
    files: ['backend/src/**/*.ts'],
    // The secrets of app codes are opened at sign-in, before anybody acts whom the vault could note.
    ignores: [
      'backend/src/kernel/vault/sealed-value.ts',
      'backend/src/identity/factors/secret-box.ts',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [deciphering, { ...deciphering, name: 'crypto' }] },
      ],
    },
  },
  {
    // The library that writes certificates takes its keys from webcrypto; ciphers stay the vault's here too.
    files: ['backend/src/documents/seal/certificate-maker.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['node:crypto', 'crypto'].map((name) => ({
            ...deciphering,
            name,
            importNames: deciphering.importNames.filter((each) => each !== 'webcrypto'),
          })),
        },
      ],
    },
  },
  {
    files: ['backend/src/main.ts', 'backend/src/cli/**/*.ts', 'backend/src/messages/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // What nobody caught belongs in the browser's console too.
    files: ['frontend/src/main.ts', 'frontend/src/app/kernel/error-handler.ts'],
    rules: { 'no-console': ['error', { allow: ['error'] }] },
  },
  {
    files: [
      '**/*.spec.ts',
      '**/*.scenario.ts',
      'backend/example/**',
      'e2e/**',
      'backend/scenarios/**',
    ],
    rules: { 'max-lines': 'off' },
  },
);
