import { IsISO8601, IsString, IsUUID, Length, Matches } from 'class-validator';

/** A declaration signed on paper, which the coordinator keeps. */
export class RegisterPaperDto {
  @IsUUID()
  personId: string;

  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  signedOn: string;

  /** Who saw it being signed. */
  @IsString()
  @Length(1, 120)
  @Matches(/\S/)
  witness: string;
}
