// Compiles the backend with the Swagger plugin, so that DTO and view classes describe themselves.
// Prints every type error and exits 1 when there is one.
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describedTypes } from './described-types.mjs';

const require = createRequire(import.meta.url);
const ts = require('typescript');
const swagger = require('@nestjs/swagger/plugin');

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const project = path.join(root, 'backend/tsconfig.build.json');
const out = path.join(root, 'dist/backend');

const config = ts.getParsedCommandLineOfConfigFile(
  project,
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (d) => {
      throw new Error(ts.flattenDiagnosticMessageText(d.messageText, '\n'));
    },
  },
);
rmSync(out, { recursive: true, force: true });
const program = ts.createProgram(config.fileNames, config.options);
const describe = swagger.before(
  {
    dtoFileNameSuffix: ['.dto.ts'],
    controllerFileNameSuffix: ['.controller.ts'],
    classValidatorShim: true,
    introspectComments: false,
  },
  program,
);
const describeViews = swagger.before(
  {
    dtoFileNameSuffix: ['.view.ts'],
    controllerFileNameSuffix: ['.no-controller.ts'],
    classValidatorShim: false,
    introspectComments: false,
  },
  program,
);
const emitted = program.emit(undefined, undefined, undefined, false, {
  before: [describe, describeViews],
});
const diagnostics = [...ts.getPreEmitDiagnostics(program), ...emitted.diagnostics];
if (diagnostics.length > 0) {
  console.error(
    ts.formatDiagnosticsWithColorAndContext(diagnostics, {
      getCanonicalFileName: (f) => f,
      getCurrentDirectory: () => root,
      getNewLine: () => '\n',
    }),
  );
  process.exit(1);
}
writeFileSync(path.join(out, 'types.json'), JSON.stringify(describedTypes(program)));
const texts = path.join(root, 'backend/src/texts');
if (existsSync(texts)) {
  cpSync(texts, path.join(out, 'src/texts'), {
    recursive: true,
    filter: (from) => !from.endsWith('.ts'),
  });
}
