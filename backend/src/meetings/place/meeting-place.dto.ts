import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';

/** Only encrypted, no name or password before the host, nothing a program could read as something else. */
const HTTPS = /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:[/?#][^\s"<>\\]*)?$/;
const TELEPHONE = /^[+\d][\d ()-]{3,}$/;

/** How one takes part from elsewhere, and who is there to help. */
export class MeetingPlaceDto {
  /** Shown to those who are invited only. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(HTTPS)
  joinLink?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  @Matches(TELEPHONE)
  dialInNumber?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  @Matches(/^[\d #*-]+$/)
  dialInCode?: string | null;

  /** Who interprets, or that somebody does; what a named person needs belongs in their access needs. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  interpreter?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  supportPerson?: string | null;
}
