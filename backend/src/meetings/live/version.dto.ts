import { IsInt, Min } from 'class-validator';

/** An act on a thing as the sender last saw it. */
export class VersionDto {
  @IsInt()
  @Min(1)
  version: number;
}
