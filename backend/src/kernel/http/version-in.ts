import { badInput } from '../problem';

/** The `version` of a query string. @throws 400 when it is no whole number from 1 up */
export function versionIn(value: unknown): number {
  const version = typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : 0;
  if (version === 0) throw badInput([{ field: 'version', constraint: 'isInt' }]);
  return version;
}
