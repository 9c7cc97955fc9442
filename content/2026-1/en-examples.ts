import type { Examples } from '../../lib/instrument/wording'

/**
 * English examples for edition 2026-1, shown in the help of an item to readers who named their industry. One invented firm
 * for each industry, the same on all items. None names an answer, and on gates none gives one away. Source: instrument,
 * section 3.
 */
export const examples: Examples = {
  'customers-top-five': {
    crafts:
      'On 12 March, an electrical firm asked a housing cooperative what will worry it about old wiring in ' +
      'the years ahead.',
    manufacturing:
      'A foundry asked two pump makers what will worry them about castings in the years ahead; both dates ' +
      'are in the calendar.',
    construction:
      'On 3 February, a building firm asked a local council’s building department what will worry it about ' +
      'its school buildings.',
    retail:
      'A bicycle shop has five groups of customers; on 6 May the owner asked a commuter and a firm about ' +
      'future worries.',
    logistics:
      'A haulier talked to four clients about which routes will become difficult; it can give the date of ' +
      'each conversation.',
    hospitality:
      'On 8 November, a hotel asked a walking club what will worry it about group travel; the club counts ' +
      'as one group.',
    health:
      'On 4 June, a dental practice talked to a nursing home about what will become difficult in treating ' +
      'the residents.',
    it:
      'A software firm has many meetings on current projects; it talked about future worries with only one ' +
      'customer, on 11 June.',
    services:
      'A property manager asked three of its five largest owners’ associations what will worry them in ' +
      'future; the days are noted.',
  },
  'ideas-process': {
    crafts:
      'At an electrical firm, everyone writes their ideas on a sheet by the time clock; there are no ' +
      'yardsticks on it.',
    manufacturing:
      'A foundry’s ideas book is in the break room; its yardsticks are ‘How much scrap is saved?’ and ' +
      '‘What does it cost?’.',
    construction:
      'At a building firm, the list of ideas hangs in the office with two yardsticks; every idea judged ' +
      'says yes or no.',
    retail:
      'A bicycle shop’s ideas book has yardsticks and decisions; beside the accepted winter service it ' +
      'says ‘Ms Öztürk, by 15 April’.',
    logistics:
      'At a haulier’s, drivers and dispatchers write their ideas on the same board; what they are judged ' +
      'by is not written down.',
    hospitality:
      'A hotel’s ideas book has two yardsticks at the front, effort and guests’ wishes; every idea judged ' +
      'says yes or no.',
    health:
      'At a dental practice, everyone writes their ideas in the same file; the yardsticks at the top are ' +
      '‘waiting time’ and ‘cost’.',
    it:
      'At a software firm, all ideas are on one list with two yardsticks; every idea judged says ' +
      '‘accepted’ or ‘rejected’.',
    services:
      'At a property manager’s, everyone keeps their ideas in their head; there is no shared list of ideas ' +
      'so far.',
  },
  'resources-time': {
    crafts:
      'At an electrical firm, the master electrician now and then takes an afternoon for new things, most ' +
      'recently on 14 May.',
    manufacturing:
      'A foundry put its works manager in charge of new things; he finds time now and then, most recently ' +
      'on 2 April.',
    construction:
      'At a building firm, the estimator looks after new things; two fixed hours on Wednesdays are in her ' +
      'calendar for them.',
    retail:
      'At a bicycle shop, Ms Öztürk looks after new things; Mondays from 9 to 11 am are in the calendar ' +
      'for them.',
    logistics:
      'At a haulier’s, the dispatcher looks around for new things now and then, most recently on 9 ' +
      'September; nobody has been named.',
    hospitality:
      'At a hotel, the owner looks after new things; she has two fixed hours on Tuesdays and €1,500 a year ' +
      'for them.',
    health:
      'At a dental practice, Ms Lang looks after new things and has two fixed hours for them in the ' +
      'calendar every Wednesday.',
    it:
      'At a software firm, the owner now and then takes an evening for new things, most recently on 20 ' +
      'August.',
    services:
      'A property manager put Ms Hofer in charge of new things; she finds time now and then, most recently ' +
      'on 22 August.',
  },
  'ai-use-case': {
    crafts:
      'At an electrical firm, customers often wait two weeks for their test report because someone has to ' +
      'type in readings from slips.',
    manufacturing:
      'At a foundry, it is often the customer who first notices pores in a casting, and then waits for a ' +
      'replacement.',
    construction:
      'At a building firm, working out the quantities takes days every time; that is how long clients wait ' +
      'for their quotation.',
    retail:
      'A bicycle shop runs out of wearing parts every spring; customers then wait a week longer for their ' +
      'repair.',
    logistics:
      'A haulier often reports wrong times of arrival; at the other end, people stand ready and wait for ' +
      'the lorry.',
    hospitality:
      'At a hotel, enquiries in foreign languages regularly pile up; guests wait two days for a reply.',
    health:
      'At a dental practice, the phone is always engaged in the mornings; many patients get through only ' +
      'at the third attempt.',
    it:
      'At a software firm, fault reports keep landing with the wrong person; customers then wait half a ' +
      'day longer for help.',
    services:
      'At a property manager’s, reports of damage regularly pile up; for days, owners do not know when ' +
      'someone will come.',
  },
  'ai-advantage': {
    crafts:
      'An electrical firm compares which test report is finished first: typed, sent over by the meter or ' +
      'read by AI from photos.',
    manufacturing:
      'A foundry compares who finds more pores: a camera with AI, the fixed inspection rule or an ' +
      'experienced inspector.',
    construction:
      'A building firm compares how fast and how accurately quantities are worked out: with AI, with the ' +
      'estimating software or by hand.',
    retail:
      'A bicycle shop compares which order matches demand more closely: the one from AI, last year’s or ' +
      'the workshop manager’s.',
    logistics:
      'A haulier compares which time of arrival is more accurate: the one from AI, the sat nav’s or the ' +
      'dispatcher’s.',
    hospitality:
      'A hotel compares how fast and correctly foreign-language enquiries are answered: with AI, with set ' +
      'phrases or by the head receptionist.',
    health:
      'A dental practice compares how many callers get an appointment: from AI on the phone, an online ' +
      'calendar or a second receptionist.',
    it:
      'A software firm compares how many reports reach the right person at once: with AI, a keyword rule ' +
      'or a drop-down list.',
    services:
      'A property manager compares how fast a report reaches the right firm: with AI, with a fixed form or ' +
      'through Ms Hofer.',
  },
  'ai-process': {
    crafts:
      'An electrical firm has named the process ‘from measurement to report’; its steps are not yet ' +
      'written down.',
    manufacturing:
      'A foundry has written down the process ‘inspecting castings’ in five steps; the sheet hangs at the ' +
      'inspection bench.',
    construction:
      'A building firm has written down how quantities are worked out; the estimator has an hour on ' +
      'Wednesdays to try AI there.',
    retail:
      'A bicycle shop has written the process ‘ordering spare parts’ on a card in four steps; it hangs in ' +
      'the workshop.',
    logistics:
      'A haulier has named the process ‘from order to reported time of arrival’; its steps are not yet ' +
      'written down.',
    hospitality:
      'A hotel has written down the process ‘from enquiry to confirmation’; the owner has an hour on ' +
      'Tuesdays for trying AI.',
    health:
      'A dental practice has written down how appointments are made; Ms Lang tries AI there every ' +
      'Wednesday, first on 8 October.',
    it:
      'A software firm has written down the process ‘taking fault reports’ in four steps; nobody has fixed ' +
      'hours for trying AI.',
    services:
      'A property manager has written down the process ‘from damage report to work order’ in six steps on ' +
      'one page.',
  },
  'blockchain-shared-record': {
    crafts:
      'An electrical firm counts how many firms have to enter their tests in a block of flats’ inspection ' +
      'log, and how often.',
    manufacturing:
      'A foundry counts how many firms have to write test results for its castings in the same inspection ' +
      'log, and how often.',
    construction:
      'A building firm counts how many firms on a site have to write in the same list of defects, and how ' +
      'often.',
    retail:
      'A bicycle shop counts how many firms must enter a bicycle’s sale and repairs in the same service ' +
      'book, and how often.',
    logistics:
      'A haulier counts how many firms have to enter pallets in and out in the same pallet account, and ' +
      'how often.',
    hospitality:
      'A hotel counts how many firms have to enter their guests’ visits in the same guest card list, and ' +
      'how often.',
    health:
      'A dental practice counts how many firms have to enter materials for crowns in the same batch list, ' +
      'and how often.',
    it:
      'A software firm counts how many firms have to enter the versions of their components in the same ' +
      'list, and how often.',
    services:
      'A property manager counts how many firms have to enter every key handed out in the same key list, ' +
      'and how often.',
  },
  'blockchain-neutral-party': {
    crafts:
      'An electrical firm asks the lift and fire protection firms who should keep the log: a testing body, ' +
      'one firm or nobody.',
    manufacturing:
      'A foundry asks its heat treaters, turners and laboratory who should keep the inspection log: an ' +
      'association, one firm or nobody.',
    construction:
      'A building firm asks the other firms who should keep the defects list: the architect, one of them ' +
      'or nobody.',
    retail:
      'A bicycle shop asks makers and workshops who should keep the service book: the association, one of ' +
      'them or nobody.',
    logistics:
      'A haulier asks the warehouse and recipients who should keep the pallet account: a service provider, ' +
      'one firm or nobody.',
    hospitality:
      'A hotel asks the cable car and museum who should keep the guest card list: the tourist board, one ' +
      'firm or nobody.',
    health:
      'A dental practice asks its laboratory and supplier who should keep the batch list: a testing ' +
      'institute, one firm or nobody.',
    it:
      'A software firm asks its suppliers and data centre who should keep the version list: a trustee, one ' +
      'firm or nobody.',
    services:
      'A property manager asks the cleaners and guards who should keep the key list: one firm, a service ' +
      'provider or nobody.',
  },
  'blockchain-partners': {
    crafts:
      'On 9 June, an electrical firm asked the lift firm, fire protection firm and housing cooperative; ' +
      'only the lift firm has agreed.',
    manufacturing:
      'On 5 May, a foundry asked its heat treaters, turners and laboratory; the turners have not said yes ' +
      'yet.',
    construction:
      'A building firm has asked all the firms on the site, and all will take part; costs have not been ' +
      'discussed.',
    retail:
      'On 3 June, a bicycle shop asked two makers and three workshops; one workshop has not answered yet.',
    logistics:
      'A haulier has agreed with the warehouse and the recipients, who have all said yes, who pays which ' +
      'part of the cost.',
    hospitality:
      'A hotel has written down the cable car, the museum and the open-air pool as participants; it has ' +
      'not asked them yet.',
    health:
      'A dental practice has written down its laboratory and its supplier as participants; it has not ' +
      'asked them yet.',
    it:
      'On 9 April, a software firm asked two suppliers and the data centre; all agreed, but costs are not ' +
      'shared out.',
    services:
      'A property manager has named the cleaners and the security firm; which repair firms must write in ' +
      'the key list is open.',
  },
  'bitcoin-demand': {
    crafts:
      'An electrical firm counts in its order book and inbox how many customers have asked about bitcoin ' +
      'in the last 24 months.',
    manufacturing:
      'A foundry counts in its emails and trade fair notes how many customers have asked about bitcoin in ' +
      'the last 24 months.',
    construction:
      'A building firm counts in its letters and emails how many clients have asked about bitcoin in the ' +
      'last 24 months.',
    retail:
      'A bicycle shop counts in its inbox and cash book how many customers have asked about bitcoin in the ' +
      'last 24 months.',
    logistics:
      'A haulier counts in the enquiries of the last 24 months how many clients have asked about paying in ' +
      'bitcoin.',
    hospitality:
      'A hotel counts in the booking enquiries of the last 24 months how many guests have asked about ' +
      'paying in bitcoin.',
    health:
      'A dental practice counts in its emails and notes how many patients have asked about bitcoin in the ' +
      'last 24 months.',
    it:
      'A software firm counts in its inbox of the last 24 months how many customers have asked about ' +
      'paying in bitcoin.',
    services:
      'A property manager counts in its letters and emails how many owners have asked about bitcoin in the ' +
      'last 24 months.',
  },
  'bitcoin-advantage': {
    crafts:
      'An electrical firm compares, for its invoices, what bank transfer and bitcoin cost in fees, waiting ' +
      'time and bookkeeping work.',
    manufacturing:
      'A foundry compares, for customers overseas, what bank transfer and bitcoin cost in fees, days of ' +
      'waiting and bookkeeping work.',
    construction:
      'A building firm compares, for a final invoice, what bank transfer and bitcoin cost in fees, waiting ' +
      'time and bookkeeping work.',
    retail:
      'A bicycle shop compares, for its online shop, what card, payment service and bitcoin cost in fees, ' +
      'chargebacks and work.',
    logistics:
      'A haulier compares, for clients abroad, what bank transfer and bitcoin cost in fees, days of ' +
      'waiting and work.',
    hospitality:
      'A hotel compares, for deposits from abroad, what card, bank transfer and bitcoin cost in fees, ' +
      'chargebacks and work.',
    health:
      'A dental practice compares, for bills for crowns and dentures, what card, bank transfer and bitcoin ' +
      'cost in fees, waiting and work.',
    it:
      'A software firm compares, for customers abroad, what card, payment service and bitcoin cost in ' +
      'fees, chargebacks and work.',
    services:
      'A property manager compares, for owners abroad, what bank transfer and bitcoin cost in fees, days ' +
      'of waiting and work.',
  },
  'bitcoin-checkout': {
    crafts:
      'An electrical firm plans bitcoin as a payment method for invoices; providers have not been compared ' +
      'yet.',
    manufacturing:
      'A foundry plans bitcoin only for invoices abroad and has compared two providers on a sheet of paper.',
    construction:
      'A building firm sends interim and final invoices; whether clients could pay one of them in bitcoin ' +
      'is still open.',
    retail:
      'A bicycle shop plans bitcoin for the online shop, has compared two add-ons in writing and chosen one.',
    logistics:
      'A haulier plans bitcoin as a payment method for invoices abroad; providers have not been compared ' +
      'yet.',
    hospitality:
      'A hotel plans bitcoin for deposits, has compared providers in writing, chosen one and filed the ' +
      'receipt for a real payment.',
    health:
      'At a dental practice, it is still open whether patients would pay in bitcoin at reception or by ' +
      'invoice.',
    it:
      'A software firm plans bitcoin for its online shop and has compared two add-ons in writing; none has ' +
      'been chosen yet.',
    services:
      'A property manager collects its fee by direct debit; where owners would pay in bitcoin is still open.',
  },
}
