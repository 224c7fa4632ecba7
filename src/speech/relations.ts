/*
 * On what notes say otherwise, as libraries put it in a few words, in English.
 */

/** That a time is told otherwise: `year of founding`, `first sanctuary city`. */
export const YEAR_ASKED = /^(?:years?|dates?|first|when)\b/i

/** That something came first. */
export const FIRST_ASKED = /^first\b/i

/** That a figure is: `number of members`. */
export const FIGURE_ASKED = /^(?:numbers?|shares?|how many)\b/i

/** That somebody else is named. */
export const PERSON_ASKED = /^who\b/i

/** That something is placed elsewhere. */
export const PLACE_ASKED = /^(?:where|places?)\b/i
