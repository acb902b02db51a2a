import { IsUUID } from 'class-validator';

export class RecuseDto {
  @IsUUID()
  personId: string;
}
