import { IsInt, Min } from 'class-validator';
import { AddTextDto } from './add-text.dto';

/** A version nobody has been shown yet, written anew. */
export class ChangeTextDto extends AddTextDto {
  @IsInt()
  @Min(1)
  version: number;
}
