import { IsIn } from 'class-validator';

const PURPOSES = ['compare', 'interview', 'answer'] as const;

/** What an application may be opened for; the applicant can be told. */
export class OpenApplicantDto {
  @IsIn(PURPOSES)
  purpose: (typeof PURPOSES)[number];
}
