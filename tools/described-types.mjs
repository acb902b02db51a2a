// The Swagger plugin writes `object` for unions of literals and for records. This reads the same classes
// with the type checker and tells exactly what each property may hold, as OpenAPI 3.0 schemas.
import { createRequire } from 'node:module';

const ts = createRequire(import.meta.url)('typescript');

/** @returns class name → property → schema, for every exported class in *.view.ts and *.dto.ts */
export function describedTypes(program) {
  const checker = program.getTypeChecker();
  const classes = {};
  for (const file of program.getSourceFiles()) {
    if (!/\.(view|dto)\.ts$/.test(file.fileName)) continue;
    for (const node of file.statements) {
      if (!ts.isClassDeclaration(node) || !node.name) continue;
      classes[node.name.text] = propertiesOf(checker, checker.getTypeAtLocation(node));
    }
  }
  return classes;
}

function propertiesOf(checker, type) {
  const entries = type.getProperties().map((property) => {
    const held = checker.getTypeOfSymbol(property);
    return [property.name, schemaOf(checker, held)];
  });
  return Object.fromEntries(entries.filter(([, schema]) => schema));
}

function schemaOf(checker, type) {
  const parts = (type.isUnion() ? type.types : [type]).filter(
    (part) => !(part.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)),
  );
  const isNull = (part) => Boolean(part.flags & ts.TypeFlags.Null);
  const schema = unionOf(
    checker,
    parts.filter((part) => !isNull(part)),
  );
  if (!schema || !parts.some(isNull)) return schema;
  if (!schema.$ref) return { ...schema, nullable: true };
  return { allOf: [schema], nullable: true };
}

function unionOf(checker, parts) {
  if (parts.length > 0 && parts.every((part) => part.isStringLiteral()))
    return { type: 'string', enum: parts.map((part) => part.value) };
  if (parts.length > 0 && parts.every((part) => part.isNumberLiteral()))
    return { type: 'number', enum: parts.map((part) => part.value) };
  if (parts.length > 0 && parts.every((part) => part.flags & ts.TypeFlags.BooleanLike))
    return { type: 'boolean' };
  const schemas = dropDuplicates(parts.map((part) => single(checker, part)));
  if (schemas.some((schema) => !schema) || schemas.length === 0) return null;
  return schemas.length === 1 ? schemas[0] : { oneOf: schemas };
}

function single(checker, type) {
  if (type.flags & ts.TypeFlags.StringLike) return { type: 'string' };
  if (type.flags & ts.TypeFlags.NumberLike) return { type: 'number' };
  if (type.flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
  if (checker.isArrayType(type)) {
    const items = schemaOf(checker, checker.getTypeArguments(type)[0]);
    return items && { type: 'array', items };
  }
  if (type.isClass()) return { $ref: `#/components/schemas/${type.symbol.name}` };
  const values = type.getStringIndexType();
  if (values) return { type: 'object', additionalProperties: schemaOf(checker, values) ?? true };
  return null;
}

function dropDuplicates(schemas) {
  const seen = new Map(schemas.map((schema) => [JSON.stringify(schema), schema]));
  return [...seen.values()];
}
