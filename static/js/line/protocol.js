/**
 * Types of everything on the wire: records, command answers and errors, as in docs/protocol.md. Records are immutable: a delta
 * brings a new one under the same key.
 * @module
 */

/** @import { DeclaredField } from "../rules/fields.js" */

/** @typedef {{nb: string, en: string}} Text a text of the programme in both languages */
/** @typedef {{label: string, unit: string | null}} By the person, who ticked *show my name* for this one thing */
/** @typedef {{pending?: boolean}} Hoped set by the overlay while the server has not confirmed it */

/** @typedef {"open" | "closed"} WorkshopStatus */
/** @typedef {"join" | "talk" | "work" | "vote" | "break"} Activity */
/** @typedef {"closed" | "open_private" | "open"} Ideas */
/** @typedef {"closed" | "open_hidden" | "revealed"} Votes */
/** @typedef {"live" | "withdrawn"} MeasureStatus */
/** @typedef {"offer" | "need" | "join"} Stance */
/** @typedef {"people" | "data" | "money" | "premises" | "pilot" | "procurement" | "knowledge"} Resource */
/** @typedef {"up" | "down" | "unclear"} Thumb */
/** @typedef {"effect" | "feasibility"} Criterion */
/** @typedef {"direct" | "indirect" | "adaptation" | "organisation"} MeasureKind */
/** @typedef {"measured" | "calculated" | "estimated"} Certainty of an effect */
/** @typedef {string} Lack a question that no field of a measure answers, as the fields declare it */
/** @typedef {"working" | "ready" | "help"} Signal */
/** @typedef {"participant" | "host" | "organiser" | "screen"} Role */
/** @typedef {"all" | "hosts" | "table"} Recipients of a message */
/** @typedef {"welcome" | "question" | "tables" | "gallery" | "voting" | "result" | "spotlight" | "collaboration" | "quadrants" | "abatement" | "fund" | "closing"} Scene chosen by hand */
/** @typedef {"themes" | "bands" | "breadth" | "units" | "orders" | "balance"} Step of the result, then of the collaboration */

/**
 * @typedef {object} WorkshopRecord
 * @property {"workshop"} kind
 * @property {string} id
 * @property {string} code
 * @property {Text} title
 * @property {WorkshopStatus} status
 * @property {number | null} opened_at
 * @property {number | null} closed_at
 * @property {number[]} tables
 * @property {Area[]} areas
 * @property {number} votes_each
 * @property {number} votes_per_measure_max
 * @property {boolean} vote_for_own
 * @property {boolean} star whether each may point out one of the measures voted for as the most important
 * @property {number} claims_per_table
 * @property {Record<string, DeclaredField>} fields of a measure, in the order of the forms
 * @property {Question[]} feedback the questions at the end of the day
 */
/** @typedef {{name: string, units: string[]}} Area */
/** @typedef {{id: string, title: Text, asks?: "score" | "text" | "both"}} Question */

/**
 * @typedef {object} PhaseOptions what the programme says of a phase; a page that reads another one names it here
 * @property {string} id
 * @property {Text} title
 * @property {Text} question
 * @property {Activity} activity
 * @property {Ideas} ideas
 * @property {string} visibility
 * @property {Votes} votes
 * @property {boolean} table_moves
 * @property {"soft" | "hard"} clock
 * @property {number} minutes
 * @property {number} sample
 */

/**
 * @typedef {PhaseOptions & {
 *   kind: "phase", started_at: number, ends_at: number | null, paused_at: number | null, number: number, of: number,
 *   revealed: boolean, closed: string[],
 * }} PhaseRecord `ends_at` is null while the clock of the opening phase has not been started; `closed` are commands
 */

/** @typedef {{id: string, name: Text, on: boolean, usual: boolean}} Switch what a phase opens, by its name in the middle of a sentence */

/**
 * @typedef {PhaseOptions & {
 *   kind: "run_sheet", planned: string, started_at: number | null, ended_at: number | null, skipped: boolean, number: number,
 *   tip: Text | null, switches: Switch[],
 * }} RunSheetRecord one line of the run sheet; `planned` is a time of day, `09:40`; `tip` is for the table host
 */

/** @typedef {{kind: "table", number: number, present?: number, measures?: number, signal?: Signal, claims?: string[]}} TableRecord participants get the number only */

/**
 * @typedef {object} MeRecord who this seat is; all but `role` and `table` are a participant's
 * @property {"me"} kind
 * @property {Role} role
 * @property {number} [table]
 * @property {string} id
 * @property {number} home_table
 * @property {number | null} [visited] the table visited until the running phase began
 * @property {string | null} area
 * @property {string | null} unit
 * @property {string} label
 * @property {boolean} present
 * @property {boolean} ballots_destroyed whether votes were given, and nothing is left that tells whose they were
 * @property {string[]} votes
 * @property {number} votes_left
 * @property {Record<string, number>} [votes_on] how many each has, where one may give several
 * @property {string | null} [star] the measure that has it, where there are stars
 * @property {string[]} measures
 * @property {string[]} comments
 * @property {string[]} offers
 * @property {string[]} conflicts
 * @property {string[]} co_benefits
 * @property {string[]} commitments
 * @property {Record<string, Partial<Record<Criterion, number>>>} ratings
 * @property {Record<string, Thumb | null>} thumbs by measure
 * @property {Record<string, string>} polls
 * @property {Record<string, {score: number | null, text: string | null}>} feedback
 * @property {string | number} order_seed
 */

/**
 * @typedef {object} MeasureFields
 * @property {"measure"} kind
 * @property {string} id
 * @property {number} table
 * @property {string} title
 * @property {string} description
 * @property {MeasureStatus} status
 * @property {string | null} merged_into
 * @property {string[]} originals
 * @property {Record<string, FieldValue>} fields only what has been set; absent means not known yet
 * @property {number | null} claimed_by
 * @property {number} posted_at
 * @property {boolean} private
 * @property {boolean} [hidden] by a leader; only leaders and its author still read it
 * @property {string | null} [reason] why it is hidden
 * @property {boolean} on_behalf
 * @property {By | null} [by]
 */
/** @typedef {{votes?: number, areas?: number, tables?: number | null, exact?: ("areas" | "tables")[], band?: number, stars?: number, dealt?: number, parts?: {measure: string, votes: number}[], counted_with?: string[]}} Outcome once revealed; `areas` and `tables` are minimums but those that `exact` names; band 1 at the top; parts were merged since, counted_with were parted since */
/** @typedef {{is_met?: boolean, lacks?: Lack[], facts?: MeasureFacts}} Known what the server makes of it; the last two for leaders, while it stands */
/** @typedef {{kind: MeasureKind | null, yearly_cost: number | null, kroner_per_tonne: number | null, contradicts: string[][], not_known: string[]}} MeasureFacts null: not known yet; `contradicts` classes, each with the numbers that do not fit it; `not_known` the fields whose words say so */
/** @typedef {MeasureFields & Outcome & Known & Hoped} MeasureRecord */
/** @typedef {string | number | boolean | string[] | null} FieldValue */

/** @typedef {{id: string, measure: string, text: string, at: number, by?: By | null}} Said what every contribution to a measure has */
/** @typedef {Said & Hoped & {kind: "comment", hidden?: boolean, reason?: string | null}} CommentRecord */
/** @typedef {Said & Hoped & {kind: "offer", stance: Stance, resource?: Resource | null, unit: string | null, area: string | null}} OfferRecord */
/** @typedef {Partial<Record<"goal" | "affected" | "solution", string>>} Aspects of a conflict or a co-benefit; empty while not known */
/** @typedef {Said & Hoped & Aspects & {kind: "conflict"}} ConflictRecord */
/** @typedef {Said & Hoped & Aspects & {kind: "co_benefit"}} CoBenefitRecord */
/** @typedef {Said & Hoped & {kind: "commitment", unit: string | null}} CommitmentRecord */
/** @typedef {"both" | "effect" | "feasibility" | "neither"} Quadrant in which the means are high */
/** @typedef {{number: number, measure: string, title: string, table: number, quadrant: Quadrant, effect: Mean, feasibility: Mean}} QuadrantPoint */
/** @typedef {{kind: "quadrants", points: QuadrantPoint[], claimed: number}} QuadrantsRecord */
/** @typedef {{kind: "rating", measure: string, effect: Mean, feasibility: Mean}} RatingRecord */
/** @typedef {{kind: "thumbs", measure: string, split: number, is_split: boolean} & Record<Thumb, number>} ThumbsRecord from six on, in steps of six */
/** @typedef {{count: number, mean: number | null, spread: number | null, joint: boolean}} Mean joint: one score of the whole table */
/** @typedef {{kind: "poll", id: string, question: Text, options: {id: string, title: Text}[], answers?: Record<string, number>}} PollRecord */
/** @typedef {{kind: "voting", voted: number, voters: number, told_from: number}} VotingRecord */
/** @typedef {{kind: "upkeep", votes_unread: boolean, unfinished: boolean, closed_by_itself: boolean, ballots_dropped: boolean, keys_left: string[]}} UpkeepRecord what the organiser must see to on the server */
/** @typedef {{kind: "closing", at: number, told_at: number, few: boolean}} ClosingRecord when the workshop closes by itself, in its own time and by the confirmed date */
/** @typedef {{kind: "choices", measures: string[]}} ChoicesRecord what the phase is about, where that is not simply all */
/** @typedef {"about_even" | "two_in_three" | "four_in_five" | "nearly_always"} Kept how often people like these would vote so again */
/** @typedef {{kind: "earlier", id: string, title: Text, began_at: number, voters: number, measures: (Outcome & {measure: string})[]}} EarlierRecord */
/** @typedef {{kind: "result", votes: number, voters: number, areas: number, tables: number, measures: number, commitments: number, leads: {votes: number, kept: Kept}[], lead_for: {two_in_three: number | null, nearly_always: number | null}}} ResultRecord */
/** @typedef {{kind: "spotlight", measure: string | null, table: number | null}} SpotlightRecord */
/** @typedef {Scene | "waiting" | "break" | "claims" | "commitments"} SceneName those that can be chosen, and those of a phase alone */
/** @typedef {{kind: "on_screen", scene: SceneName, step: Step | null, measure: string | null, title: string, table: number | null}} OnScreenRecord what the big screen shows */
/** @typedef {{kind: "screen", scene: Scene | null, step: Step | null, frozen: boolean, then: {scene: SceneName, step: Step | null} | null}} ScreenRecord what an organiser decided; `then` comes after the frozen picture */
/** @typedef {{kind: "staff", screen: boolean, hosts: number[]}} StaffRecord who of those with a link of their own is connected */
/** @typedef {{kind: "message", id: string, to: Recipients, table: number | null, text: string, at: number, ends_at: number | null} & Hoped} MessageRecord until `ends_at` in the workshop's time, or until it is taken down */
/** @typedef {{kind: "collaboration", areas: string[], cells: number[][], offers: number, co_benefits: number, opportunities: number, conflicts: number}} CollaborationRecord */
/** @typedef {{kind: "work_order", measure: string, cells: [number, number][], units: Record<string, number>}} WorkOrderRecord where it is counted in the cells, and how often each unit spoke up */
/** @typedef {{kind: "reckoning", years: number, interest_percent: number, kinds: Record<string, string[]>}} ReckoningRecord */
/** @typedef {{measure: string, title: string, tonnes: number, kroner_per_tonne: number, certainty: Certainty | null, once: boolean, per_year: boolean}} PricedRecord a direct measure; the last two: whether that part of the cost is known */
/** @typedef {{kind: "abatement", priced: PricedRecord[], direct: number, apart: number, years: number, interest_percent: number} & Unpriced} AbatementRecord */
/** @typedef {{unpriced?: string[], others?: string[], effects?: number, costs?: number, both?: number}} Unpriced for organisers: measures by id, and of how many what is known */
/** @typedef {{id: string, text: Text, fields?: string[]}} Requirement `fields` that answer it, or questions */
/** @typedef {"yes" | "not_yet"} Met */
/** @typedef {{kind: "checklist", id: string, title: Text, requirements: Requirement[], deadline: string, funding: string, example: boolean, version: number}} ChecklistRecord */
/** @typedef {{kind: "met", measure: string, answers: Record<string, Record<string, Met>>, from_fields: Record<string, string[]>}} MetRecord `from_fields` are requirements that the fields answer with yes */
/** @typedef {"most_votes" | "equal_shares" | "broadest_support"} Method of sharing out the fund */
/** @typedef {"once" | "first_year"} Counted which costs the fund pays */
/** @typedef {{method: Method, chosen: string[], used: number, left: number}} Portfolio */
/** @typedef {{left: number, supporters: number, held: number | null, tied: string[]}} WhyNot */
/**
 * @typedef {object} FundRecord from `short` on once there is a fund, enough costs and a result
 * @property {"fund"} kind
 * @property {number | null} amount
 * @property {Counted} counted
 * @property {number} needed so many measures must have a cost
 * @property {number} [ballots_from] for organisers: so many must have voted for a file of ballots
 * @property {Record<string, number>} costs
 * @property {Record<string, "in" | "out">} locks
 * @property {string[]} without_cost
 * @property {string[]} without_votes
 * @property {number} [short]
 * @property {Portfolio[]} [portfolios]
 * @property {string[]} [core]
 * @property {string[]} [discuss]
 * @property {{n: number, first: number, last: number, filled: string[]} | null} [pots]
 * @property {Record<Method, Record<string, WhyNot>>} [why_not]
 */

/**
 * @typedef {object} PersonRecord
 * @property {"person"} kind
 * @property {string} id
 * @property {number} table
 * @property {number} home_table
 * @property {number | null} [visited] the table visited until the running phase began
 * @property {string} label
 * @property {string | null} area
 * @property {string | null} unit
 * @property {boolean} connected
 * @property {boolean} present
 * @property {boolean} without_phone
 * @property {number} measures
 * @property {string[]} [votes]
 * @property {number} [votes_left]
 * @property {Record<string, number>} [votes_on]
 * @property {string | null} [star]
 * @property {string[] | null} [choices] what they may vote for; null = all
 */

/** @typedef {{count: number, mean: number | null, scores: Record<string, number>}} Scores */
/** @typedef {{kind: "feedback", questions: Record<string, Scores>, texts: string[]}} FeedbackRecord */
/** @typedef {{kind: "clock", stepped_s: number, at_start: boolean, ahead_s: number, told_s: number}} ClockRecord the machine's was set, and nobody has confirmed the date */

/**
 * @typedef {object} Singles the records of which there is one
 * @property {UpkeepRecord} upkeep
 * @property {ClosingRecord} closing
 * @property {WorkshopRecord} workshop
 * @property {PhaseRecord} phase
 * @property {MeRecord} me
 * @property {VotingRecord} voting
 * @property {ResultRecord} result
 * @property {ChoicesRecord} choices
 * @property {SpotlightRecord} spotlight
 * @property {FeedbackRecord} feedback
 * @property {{kind: "service", saving: boolean}} service
 * @property {OnScreenRecord} on_screen
 * @property {ScreenRecord} screen
 * @property {StaffRecord} staff
 * @property {CollaborationRecord} collaboration
 * @property {ReckoningRecord} reckoning
 * @property {QuadrantsRecord} quadrants
 * @property {AbatementRecord} abatement
 * @property {FundRecord} fund
 * @property {ClockRecord} clock
 * @property {{kind: "date", planned: string}} date
 * @property {{kind: "network", name: string, password: string, told_at: number}} network
 */

/**
 * @typedef {object} Families the records that come in numbers, by what their key begins with
 * @property {RunSheetRecord} phase
 * @property {TableRecord} table
 * @property {MeasureRecord} measure
 * @property {CommentRecord} comment
 * @property {OfferRecord} offer
 * @property {ConflictRecord} conflict
 * @property {CoBenefitRecord} co_benefit
 * @property {RatingRecord} rating
 * @property {EarlierRecord} earlier
 * @property {ThumbsRecord} thumbs
 * @property {CommitmentRecord} commitment
 * @property {PollRecord} poll
 * @property {PersonRecord} person
 * @property {MessageRecord} message
 * @property {ChecklistRecord} checklist
 * @property {WorkOrderRecord} work_order
 * @property {MetRecord} met
 */

/** @typedef {Singles[keyof Singles] | Families[keyof Families]} AnyRecord */
/** @typedef {ReadonlyMap<string, AnyRecord>} Records by key, such as `measure:m1` */

/** @typedef {{seq: number, now: number, clients?: number, records: Record<string, AnyRecord>}} View */
/** @typedef {{from: number, to: number, now: number, clients?: number, put: Record<string, AnyRecord>, drop: string[]}} Delta */
/** @typedef {{reason: "revoked" | "restarting", clients?: number}} Bye */

/** @typedef {{id: string, name: string, data: Record<string, unknown>, age_ms: number}} Command */
/** @typedef {{ok: true, seq: number}} Accepted */
/** @typedef {{code: string, message?: string, [fact: string]: unknown}} WireError */
/** @typedef {{ok: false, error: WireError}} Refused */
/** @typedef {Accepted | Refused} Answer */

/** How long the texts may be, as the server counts (in code points). Kept equal to facilitator/domain/text.py by a test. */
export const title_length_max = 140;
export const description_length_max = 2_000;
export const comment_length_max = 600;
export const sentence_length_max = 280;
export const label_length_max = 80;
export const field_length_max = 300;
export const reason_length_max = 200;
export const message_length_max = 160;
