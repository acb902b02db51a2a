const USUAL = 10;
const LONGEST = 120;

/**
 * Reads how long a pause is: '15', '15 min', or nothing, which is ten minutes.
 * @returns minutes; null when it cannot be read, or is more than two hours
 */
export function readPause(written: string): number | null {
  if (written === '') return USUAL;
  const digits = /^(\d{1,3})(?:\s*(?:m|min|minutt|minutter|minuttar|minutes?)\.?)?$/iu.exec(
    written,
  );
  const minutes = Number(digits?.[1]);
  return minutes >= 1 && minutes <= LONGEST ? minutes : null;
}
