import type { ResponseSet } from '@/lib/questionnaire/response-set'
import type { TechnologyId } from '@/lib/questionnaire/vocabulary'
import type { MethodProps } from './method-parts'

/** What every part of the worked example is made of. */
export interface ExampleProps extends MethodProps {
  readonly responseSet: ResponseSet
  readonly technology: TechnologyId
}
