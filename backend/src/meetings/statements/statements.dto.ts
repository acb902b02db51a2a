import { IsIn, IsInt, IsString, IsUUID, Length, Matches, Min } from 'class-validator';
import { RELEASES, Release } from './statement-rows';

export class NoteStatementDto {
  @IsUUID()
  personId: string;

  @IsString()
  @Length(1, 4000)
  @Matches(/\S/)
  text: string;
}

export class ChangeStatementDto {
  @IsString()
  @Length(1, 4000)
  @Matches(/\S/)
  text: string;

  @IsInt()
  @Min(1)
  version: number;
}

export class ReleaseStatementDto {
  @IsIn(RELEASES)
  release: Release;

  @IsInt()
  @Min(1)
  version: number;
}
