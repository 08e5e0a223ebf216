/** Calendar files (iCalendar, RFC 5545). Only this package knows biweekly. */
package io.github.hearsay.calendar;
