import type { ItemWording } from '../../lib/instrument/wording'

/** English wording of the items for all technologies, in form order. Frozen like everything measured in the edition. */
export const all: Readonly<Record<string, ItemWording>> = {
  'customers-top-five': {
    label: 'Conversations with customers',
    stem:
      'How many of your five most important customers demonstrably discussed their future problems with ' +
      'you in the last twelve months?',
    clarifyClause: 'how many important customers you have talked to about their future problems',
    levels: [
      'Future problems have not been discussed with any customer.',
      'Future problems have been discussed with one customer.',
      'Future problems have been discussed with two or three customers.',
      'Future problems have been discussed with four customers.',
      'Future problems have been discussed with all five customers.',
    ],
    help:
      'Conversations about current orders do not count. A joiner asks an architect’s office what will get ' +
      'harder about conversions in the years ahead; an entry in the calendar is proof enough. If you have ' +
      'many small customers, think of five typical groups of customers. If you have fewer than five ' +
      'customers, count the people you deal with there.',
    actions: {
      0:
        'On Monday, phone an important customer and ask for half an hour. Ask: ‘What will be difficult for ' +
        'you two years from now?’ Note the day.',
      1:
        'Ask the next important customer for half an hour. Ask: ‘What will be difficult for you two years ' +
        'from now?’ Note the day.',
      2:
        'Ask more of your important customers about their future problems until you have reached four. ' +
        'Note the day each time.',
      3: 'Ask the fifth important customer what will become difficult for them, and note the day.',
    },
    sign: null,
    why: {
      text:
        'Customers are the first to know whether a technology helps them. Five conversations a year are a ' +
        'workable measure.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection:
      '‘Impulse für die Zukunft’ (ideas for the future), recommendation ‘Systematische Kundenanalyse’ ' +
      '(systematic customer analysis)',
  },
  'customers-findings-used': {
    label: 'What came of the conversations',
    stem: 'What has come of your conversations with customers in the last twelve months?',
    clarifyClause: 'what has come of your conversations with customers in the last year',
    levels: [
      'There is no note of any conversation with a customer.',
      'There is a dated note of a conversation with a customer.',
      'A second person has read a note of a customer conversation.',
      'A note of a customer conversation has led to a dated decision.',
      'The effect of a decision that came from customer conversations is written down.',
    ],
    help:
      'What counts is what can be looked up: without a note, the first answer applies, even if you have ' +
      'acted. A printing firm notes that customers need shorter print runs, offers them and counts the ' +
      'orders. If you work alone, someone from outside counts as the second person.',
    actions: {
      0:
        'Write down three sentences about your last conversation with a customer, with the date. If there ' +
        'was none, talk to a customer first.',
      1: 'Give a note of a conversation to a second person to read, and ask what strikes them about it.',
      2:
        'Make a decision on one point in a note of a conversation, and write the decision and the date ' +
        'beside it.',
      3: 'Put a day in the calendar to look at what the decision has achieved. Then write it down.',
    },
    sign: null,
    why: {
      text: 'A conversation changes something only once it leads to a decision.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection:
      '‘Impulse für die Zukunft’ (ideas for the future), recommendation ‘Systematische Kundenanalyse’ ' +
      '(systematic customer analysis)',
  },
  'ideas-process': {
    label: 'How ideas are handled',
    stem: 'What happens to new ideas in your firm?',
    clarifyClause: 'what happens to new ideas in your firm',
    levels: [
      'There is no shared list of ideas.',
      'Ideas are written on a shared list.',
      'What we judge ideas by is written down.',
      'Every idea we have judged shows our decision.',
      'Every idea we have accepted shows who will carry it out, and by when.',
    ],
    help:
      'The list of ideas may be a notebook, a board or a file that everyone knows about; if you work ' +
      'alone, your own is enough. At a firm of painters it hangs next to the coffee machine. Their two ' +
      'yardsticks are ‘What does the customer gain?’ and ‘What does it cost?’',
    actions: {
      0:
        'On Monday, put up a sheet of paper for everyone to write their ideas on. Write the first one ' +
        'yourself.',
      1:
        'Write two yardsticks at the top of the list of ideas, such as ‘What does the customer gain?’ and ' +
        '‘What does it cost?’',
      2:
        'Judge the ideas by your yardsticks and write ‘yes’, ‘no’ or ‘later’ beside each one you have ' +
        'judged.',
      3: 'Beside each idea you have accepted, write who will carry it out, and by which day.',
    },
    sign: null,
    why: {
      text: 'A firm that sorts its ideas by fixed yardsticks has less need to decide by gut feeling.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection:
      '‘Impulse für die Zukunft’ (ideas for the future), recommendation ‘Strukturiertes Ideenmanagement’ ' +
      '(structured idea management)',
  },
  'ideas-prototype': {
    label: 'Ideas tried with customers',
    stem:
      'How many ideas have you tried out with customers in the last 24 months, before committing any ' +
      'larger sums?',
    clarifyClause: 'how many ideas you have tried with customers before spending larger sums',
    levels: [
      'We cannot show any idea tried with customers beforehand.',
      'We can show one idea tried with customers beforehand.',
      'We can show two ideas tried with customers beforehand.',
      'We can show three ideas tried with customers beforehand.',
      'We can show four or more ideas tried with customers beforehand.',
    ],
    help:
      'A sample, a photo or a note is enough to show it. A bakery bakes gluten-free bread in a rented ' +
      'kitchen and asks buyers what they think before it buys an oven of its own. ‘Does not apply’ is ' +
      'right if nothing can be tried beforehand, for instance if you only make parts to other people’s ' +
      'drawings.',
    actions: {
      0:
        'Make a simple sample of one idea; if it is a service, run through it once. Show it to a customer ' +
        'and note what they say.',
      1:
        'Show a customer a sample of your next idea, or run through the new service with them. Note what ' +
        'they say.',
    },
    sign: null,
    why: {
      text:
        'A small trial costs less than a wrong purchase. The number of trials shows how practised a firm ' +
        'is at them.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection:
      '‘Fokus auf echte Kundenprobleme’ (focus on real customer problems), step ‘Prototyp-Test’ (testing a ' +
      'prototype)',
  },
  'cooperation-practice': {
    label: 'Partners from outside',
    stem:
      'With how many start-ups, universities, specialists or other firms have you developed something new ' +
      'in the last 24 months?',
    clarifyClause: 'how many partners you have recently developed something new with',
    levels: [
      'We cannot show a joint result with any partner.',
      'We can show a joint result with one partner.',
      'We can show joint results with two partners.',
      'We can show joint results with three partners.',
      'We can show joint results with four or more partners.',
    ],
    help:
      '‘New’ means: not there in your firm before, whether a product, a service, a way of working or a ' +
      'technology. A plant nursery has a student look into its watering; the result is a report. Suppliers ' +
      'and neighbouring firms count if you developed something together. Purchases and repairs do not count.',
    actions: {
      0:
        'Ask your chamber of commerce (IHK) or crafts (HWK), or a university, who could help with a ' +
        'question from your firm. Agree a small project with an aim and a date, and put the result on ' +
        'record.',
      1:
        'For the next open question, look for another partner, perhaps a supplier. Agree an aim and a ' +
        'date, and put the result on record.',
    },
    sign: null,
    why: {
      text:
        'A firm that has developed something new with outsiders before will find a partner more easily ' +
        'next time.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection:
      '‘Impulse für die Zukunft’ (ideas for the future), recommendation ‘Kooperationen’ (cooperation)',
  },
  'review-practice': {
    label: 'Trials of new technology',
    stem: 'What can you show from trials of new technology in the last 24 months?',
    clarifyClause: 'what you can show from trials of new technology',
    levels: [
      'We cannot name a trial of new technology.',
      'We can name a trial of new technology and its date.',
      'The result of a trial of new technology is written down.',
      'Before a trial of new technology, we set an upper limit on its cost.',
      'A trial of new technology is in the calendar at least once a year.',
    ],
    help:
      'Any technology that is new to you counts. A roofer hires a drone for a week, limits the cost to ' +
      '€300 beforehand and notes how many hours of putting up scaffolding it has saved.',
    actions: {
      0:
        'Spend half a day trying out something that is new to you, such as a borrowed machine, and note ' +
        'the date.',
      1: 'Write down what came of the trial: hours saved, costs, trouble.',
      2: 'Before the next trial, set the most it may cost, and write down the result afterwards.',
      3: 'Put the next trial in the calendar with a date, and set the entry to repeat every year.',
    },
    sign: null,
    why: {
      text:
        'A firm that regularly tries things on a small scale can test sellers’ promises against its own ' +
        'experience.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection:
      '‘Impulse für die Zukunft’ (ideas for the future), recommendation ‘Neue Technologien prüfen’ ' +
      '(examining new technologies)',
  },
  'resources-time': {
    label: 'Time and money for new things',
    stem: 'How much time and money do you have for new products, services, ways of working or technology?',
    clarifyClause: 'how much time and money you have for new things',
    levels: [
      'Nobody can say when we last found time for something new.',
      'Now and then we find time for something new, and can say when.',
      'A person has been named to look after new things.',
      'Fixed hours for new things are in the calendar.',
      'A yearly sum for new things has been set.',
    ],
    help:
      '‘New’ means: not there in your firm before; a replacement for the old van does not count. At a car ' +
      'dealer’s, the workshop manager looks after new things on Fridays from 1 to 3 pm and has €2,000 a ' +
      'year for them. The named person may be the owner.',
    actions: {
      0: 'In the next two weeks, keep one afternoon free for something new, and note the date.',
      1: 'Name a person to look after new things, and tell everyone.',
      2: 'Put two fixed hours a week in the calendar for the named person.',
      3: 'Set a yearly sum in euros that the named person may spend without asking.',
    },
    sign: null,
    why: {
      text:
        'According to one study, backing from the top comes first in small and medium-sized firms, and the ' +
        'use of AI after it. With blockchain, a European study found that the firm itself mattered more ' +
        'than the technology and outside conditions. A study of 407 firms in India names management, cost ' +
        'and difficulty as influences. That fixed hours and money show this backing is our assumption, and ' +
        'so is applying it to bitcoin.',
      grade: 'study',
      source:
        'EJMS 2025, DOI 10.1108/EJMS-12-2025-0235 (abstract); Kumar et al. 2024, DOI ' +
        '10.1108/jec-02-2024-0034; Lanzini, Ubacht, De Greeff 2021',
    },
    articleSection:
      '‘Impulse für die Zukunft’ (ideas for the future), recommendation ‘Eigene Ressourcen managen’ ' +
      '(managing your own resources)',
  },
  'resources-relief': {
    label: 'Time or money saved',
    stem:
      'How many things saved you time or money in the last 24 months, say digital processes, grants or ' +
      'less paperwork?',
    clarifyClause: 'how many things have saved you time or money in the last 24 months',
    levels: [
      'We can show nothing that saved time or money.',
      'We can show one thing that saved time or money.',
      'We can show two things that saved time or money.',
      'We can show three things that saved time or money.',
      'We can show four or more things that saved time or money.',
    ],
    help:
      'What counts is whatever has freed hours or money and can be shown: a program, a letter awarding a ' +
      'grant, a form done away with. A home care service now records its visits on a phone instead of on ' +
      'slips of paper; that counts as one.',
    actions: {
      0: 'At the next meeting, ask which form eats up the most time, and drop it or make it simpler.',
      1:
        'Replace the next paper form with an entry on a phone or computer, or ask your chamber of commerce ' +
        '(IHK) or crafts (HWK) about a grant for your next project.',
    },
    sign: null,
    why: {
      text: 'Time for new things mostly comes from old things making less work.',
      grade: 'own-assumption',
      source: null,
    },
    articleSection:
      '‘Impulse für die Zukunft’ (ideas for the future), recommendation ‘Eigene Ressourcen managen’ ' +
      '(managing your own resources)',
  },
}
