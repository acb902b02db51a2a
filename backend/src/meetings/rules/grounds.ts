/**
 * By what law a case may be kept from the public. § 13 binds: what is covered by the duty of confidentiality shall be
 * kept; §§ 14 and 15 leave a choice, and the panel's cases are open unless somebody chose.
 */
export const GROUNDS = {
  personal: {
    law: 'offentleglova § 13, jf. forvaltningsloven § 13 første ledd nr. 1',
    binds: true,
  },
  trade: { law: 'offentleglova § 13, jf. forvaltningsloven § 13 første ledd nr. 2', binds: true },
  internal: { law: 'offentleglova § 14', binds: false },
  obtained: { law: 'offentleglova § 15', binds: false },
} as const;

export type Ground = keyof typeof GROUNDS;

export const GROUND_NAMES = Object.keys(GROUNDS) as Ground[];
