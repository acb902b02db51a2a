import { IsEmail, IsIn, IsOptional, IsUUID, Length } from 'class-validator';

export const RECOGNISED = ['meeting', 'call', 'video'] as const;
/** How one was sure of the person: face to face, by a call to a number known before, or on video. */
export type Recognised = (typeof RECOGNISED)[number];

export class StartRecoveryDto {
  @IsUUID()
  personId: string;

  /** A new address, when the old mailbox is lost too. */
  @IsOptional()
  @IsEmail()
  @Length(3, 254)
  newEmail?: string;
}

export class ConfirmRecoveryDto {
  @IsIn(RECOGNISED)
  recognised: Recognised;
}
