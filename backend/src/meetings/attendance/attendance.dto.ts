import { IsIn, IsUUID } from 'class-validator';

export class AttendanceDto {
  @IsUUID()
  personId: string;

  @IsIn(['present', 'remote', 'phone', 'left'])
  state: 'present' | 'remote' | 'phone' | 'left';
}
