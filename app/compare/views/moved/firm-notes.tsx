import { fillSentence } from '@/app/fill-sentence'
import { Notes } from '@/components/notes'
import type { MovedProps } from './moved'

interface Props extends MovedProps {
  /** Results that belong to no firm because they have no label. */
  readonly unlabelled: number
}

/** What has to be known before pairs are read: how firms were told apart, and which pairs are of a special kind. */
export function FirmNotes({ words, areUnlabelled, isReady, unlabelled, pairs }: Props) {
  const t = words.moved
  const sameDay = pairs.filter(({ before, after }) => before.report.answeredOn === after.report.answeredOn)
  const mixed = pairs.filter(({ comparison }) => comparison.basis !== 'all-questions')
  const counted = (sentence: string, count: number) => (count > 0 ? [fillSentence(sentence, { count })] : [])
  const oneFirm = `${t.oneFirm} ${isReady ? t.oneFirmChange : t.oneFirmWithoutScript}`
  const notes = [
    ...(areUnlabelled ? [oneFirm] : []),
    ...counted(t.unlabelled, unlabelled),
    ...counted(t.sameDay, sameDay.length),
    ...counted(t.mixed, mixed.length),
  ]
  return <Notes notes={notes} />
}
