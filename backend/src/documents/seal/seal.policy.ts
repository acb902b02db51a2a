import { definePolicy } from '../../kernel/policy';

/** Whoever holds a sealed document may have it verified: an employer, an auditor, a court. */
export const sealPolicy = definePolicy({
  'seal.verify': {
    roles: 'anyone',
    assurance: 0,
    views: 'VerificationView; the title only for those who may read the document',
  },
  'seal.certificates': { roles: 'anyone', assurance: 0, views: 'SealCertificateView, public part' },
});
