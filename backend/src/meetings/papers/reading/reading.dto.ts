import { IsBoolean } from 'class-validator';

/** One's own mark: read, or not. */
export class MarkReadDto {
  @IsBoolean()
  read: boolean;
}
