/**
 * Calendar files (iCalendar, RFC 5545). Only this package knows vinnie, which writes lines of such files; biweekly, which stands on it and makes
 * objects of them, only reads them back in tests.
 */
package io.github.hearsay.calendar;
