import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';

/** A proposal in the case; an amendment holds the whole text as it would then read. */
export class ProposeDto {
  @IsString()
  @Length(1, 4000)
  @Matches(/\S/)
  text: string;

  @IsUUID()
  byPersonId: string;

  @IsOptional()
  @IsIn(['main', 'alternative', 'amendment'])
  kind?: 'main' | 'alternative' | 'amendment';

  /** What it amends or is an alternative to. */
  @IsOptional()
  @IsUUID()
  toId?: string | null;
}
