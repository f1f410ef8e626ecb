#include "feed/dates.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

std::string read(std::string_view text) {
  const auto time = parse_date(text);
  return time ? format_utc(*time) : "nothing";
}

TEST(Dates, ReadsRfc822) {
  EXPECT_EQ(read("Wed, 04 Sep 2024 10:00:00 +0200"), "2024-09-04T08:00:00Z");
  EXPECT_EQ(read("Wed, 04 Sep 2024 10:00:00 GMT"), "2024-09-04T10:00:00Z");
  EXPECT_EQ(read("\n Wed, 04 Sep 2024 10:00:00 -0000 "), "2024-09-04T10:00:00Z");
}

TEST(Dates, ForgivesWhatPublishersMakeOfRfc822) {
  EXPECT_EQ(read("4 Sep 2024 10:00:00 +0200"), "2024-09-04T08:00:00Z");  // no day name
  EXPECT_EQ(read("Wed, 4 Sep 24 10:00 GMT"), "2024-09-04T10:00:00Z");    // short year, no seconds
  EXPECT_EQ(read("Sat, 1 Jan 99 1:05:09 GMT"), "1999-01-01T01:05:09Z");
  EXPECT_EQ(read("Wed,04 September 2024 10:00:00 GMT"), "2024-09-04T10:00:00Z");
  EXPECT_EQ(read("Wednesday, 04-Sep-24 10:00:00 GMT"), "2024-09-04T10:00:00Z");
  EXPECT_EQ(read("Wed, 04 Sept. 2024 10:00:00 +02:00"), "2024-09-04T08:00:00Z");
  EXPECT_EQ(read("Wed, 4th Sep 2024, 10:00:00 GMT+0300"), "2024-09-04T07:00:00Z");
  EXPECT_EQ(read("Sept 4, 2024 3:07 pm EDT"), "2024-09-04T19:07:00Z");
  EXPECT_EQ(read("Sep 4, 2024 12:30am"), "2024-09-04T00:30:00Z");
  EXPECT_EQ(read("Wed, 04 Sep 2024"), "2024-09-04T00:00:00Z");
  EXPECT_EQ(read("Wed, 04 Sep 2024 10:00:00 +0200 (CEST)"), "2024-09-04T08:00:00Z");
  EXPECT_EQ(read("lun., 06 sept. 2021 16:45:00 +0000"), "2021-09-06T16:45:00Z");
}

TEST(Dates, KnowsTheNamesOfZones) {
  EXPECT_EQ(read("04 Sep 2024 10:00:00 EST"), "2024-09-04T15:00:00Z");
  EXPECT_EQ(read("04 Sep 2024 10:00:00 PDT"), "2024-09-04T17:00:00Z");
  EXPECT_EQ(read("04 Sep 2024 10:00:00 CEST"), "2024-09-04T08:00:00Z");
  EXPECT_EQ(read("04 Sep 2024 10:00:00 MSK"), "2024-09-04T07:00:00Z");
  EXPECT_EQ(read("04 Sep 2024 10:00:00 IST"), "2024-09-04T04:30:00Z");
  EXPECT_EQ(read("04 Sep 2024 10:00:00 XYZT"), "2024-09-04T10:00:00Z");
}

TEST(Dates, ReadsIso8601) {
  EXPECT_EQ(read("2024-09-04T10:00:00Z"), "2024-09-04T10:00:00Z");
  EXPECT_EQ(read("2024-09-04T10:00:00.25+02:00"), "2024-09-04T08:00:00.250Z");
  EXPECT_EQ(read("2024-09-04T10:00:00.123456789Z"), "2024-09-04T10:00:00.123Z");
  EXPECT_EQ(read("2024-09-04T10:00:00+0200"), "2024-09-04T08:00:00Z");
  EXPECT_EQ(read("2024-09-04T10:00-03"), "2024-09-04T13:00:00Z");
  EXPECT_EQ(read("2024-09-04 10:00:00 +0200"), "2024-09-04T08:00:00Z");
  EXPECT_EQ(read("2024-09-04 10:00:00 UTC"), "2024-09-04T10:00:00Z");
  EXPECT_EQ(read("2024-09-04 10:00"), "2024-09-04T10:00:00Z");
  EXPECT_EQ(read("20240904T10:00:00Z"), "2024-09-04T10:00:00Z");
  EXPECT_EQ(read("2024-09-04"), "2024-09-04T00:00:00Z");
  EXPECT_EQ(read("2024-09"), "2024-09-01T00:00:00Z");
  EXPECT_EQ(read("2024"), "2024-01-01T00:00:00Z");
}

TEST(Dates, ReadsAsctime) {
  EXPECT_EQ(read("Wed Sep  4 10:00:00 2024"), "2024-09-04T10:00:00Z");
  EXPECT_EQ(read("Wed Sep 04 10:00:00 +0200 2024"), "2024-09-04T08:00:00Z");
}

TEST(Dates, TakesTheBordersOfTheClock) {
  EXPECT_EQ(read("2016-12-31T23:59:60Z"), "2016-12-31T23:59:59Z");
  EXPECT_EQ(read("2024-09-04T24:00:00Z"), "2024-09-05T00:00:00Z");
  EXPECT_EQ(read("2024-06-31"), "2024-07-01T00:00:00Z");
  EXPECT_EQ(read("9999-12-31T23:59:59Z"), "9999-12-31T23:59:59Z");
  EXPECT_EQ(read("2038-01-19T03:14:08Z"), "2038-01-19T03:14:08Z");
}

TEST(Dates, KnowsPlacesAndTheirSummers) {
  EXPECT_EQ(read("04 Sep 2024 10:00:00 Europe/London"), "2024-09-04T09:00:00Z");
  EXPECT_EQ(read("04 Dec 2024 10:00:00 Europe/Belgrade"), "2024-12-04T09:00:00Z");
  EXPECT_EQ(read("30 Mar 2024 23:59:00 Europe/Paris"), "2024-03-30T22:59:00Z");
  EXPECT_EQ(read("31 Mar 2024 03:00:00 Europe/Paris"), "2024-03-31T01:00:00Z");
  EXPECT_EQ(read("27 Oct 2024 03:00:00 Europe/Paris"), "2024-10-27T02:00:00Z");
  EXPECT_EQ(read("04 Sep 2024 10:00:00 Europe/Moscow"), "2024-09-04T07:00:00Z");
  EXPECT_EQ(read("04 Sep 2024 10:00:00 America/Los_Angeles"), "2024-09-04T17:00:00Z");
  EXPECT_EQ(read("04 Dec 2024 10:00:00 America/New_York"), "2024-12-04T15:00:00Z");
  EXPECT_EQ(read("04 Jan 2024 10:00:00 Australia/Sydney"), "2024-01-03T23:00:00Z");
  EXPECT_EQ(read("04 Jul 2024 10:00:00 Australia/Sydney"), "2024-07-04T00:00:00Z");
  EXPECT_EQ(read("2024-09-04 10:00:00 Europe/Berlin"), "2024-09-04T08:00:00Z");
}

TEST(Dates, KnowsTheMonthsOfManyLanguages) {
  EXPECT_EQ(read("mar., 01 déc. 2020 16:11:02 +0000"), "2020-12-01T16:11:02Z");
  EXPECT_EQ(read("Mi, 04 Dez 2024 10:00:00 +0100"), "2024-12-04T09:00:00Z");
  EXPECT_EQ(read("Ср, 04 сен 2024 10:00:00 +0300"), "2024-09-04T07:00:00Z");
  EXPECT_EQ(read("12 мая 2024 г. 10:00"), "2024-05-12T10:00:00Z");
  EXPECT_EQ(read("Śro, 04 Paź 2024 10:00:00 +0200"), "2024-10-04T08:00:00Z");
  EXPECT_EQ(read("Κυρ, 11 Ιούλ 2004 12:00:00 EST"), "2004-07-11T17:00:00Z");
  EXPECT_EQ(read("Paz, 12 May 2024 10:00:00 +0300"), "2024-05-12T07:00:00Z");
  EXPECT_EQ(read("12 de junio de 2024"), "2024-06-12T00:00:00Z");
  EXPECT_EQ(read("2004-július-13T9:15-05:00"), "2004-07-13T14:15:00Z");
  EXPECT_EQ(read("sre, 04 avg 2024 10:00:00 +0200"), "2024-08-04T08:00:00Z");
  EXPECT_EQ(read("04 Sep 2024 10:00:00 NOVT"), "2024-09-04T10:00:00Z");
}

TEST(Dates, ReadsEastAsianDates) {
  EXPECT_EQ(read("2004년 05월 28일  01:31:15"), "2004-05-27T16:31:15Z");
  EXPECT_EQ(read("2024년 5월 8일 오후 3:05"), "2024-05-08T06:05:00Z");
  EXPECT_EQ(read("2024年9月4日 10:00"), "2024-09-04T10:00:00Z");
}

TEST(Dates, ReadsNumbers) {
  EXPECT_EQ(read("1725444000"), "2024-09-04T10:00:00Z");
  EXPECT_EQ(read("1725444000250"), "2024-09-04T10:00:00.250Z");
  EXPECT_EQ(read("20240904T100000Z"), "2024-09-04T10:00:00Z");
  EXPECT_EQ(read("04.09.2024 10:00"), "2024-09-04T10:00:00Z");
  EXPECT_EQ(read("04.09.24, 10:00:30"), "2024-09-04T10:00:30Z");
  EXPECT_EQ(read("24/09/2024 10:00:00"), "2024-09-24T10:00:00Z");
  EXPECT_EQ(read("9/24/2024 1:05:00 PM"), "2024-09-24T13:05:00Z");
}

TEST(Dates, SaysNothingRatherThanSomethingWrong) {
  for (const auto* text : {"",
                           "yesterday",
                           "0000-00-00 00:00:00",
                           "Mon, 30 Nov -0001 00:00:00 +0000",
                           "0001-01-01T00:00:00",
                           "2024-13-04",
                           "2024-09-32",
                           "2024-09-04T25:00:00Z",
                           "2024-09-04T24:30:00Z",
                           "2024-09-04T10:61:00Z",
                           "2024-09-04T10:00:00-99:99",
                           "Wed, 04 2024 10:00:00",
                           "mar., 01 nonsense 2020 16:11:02 +0000",
                           "04/05/2024 10:00:00",
                           "99 Jun 2009 12:00:00 GMT",
                           "99999999999999999999",
                           "+0200",
                           ":",
                           "12:00:00"})
    EXPECT_EQ(read(text), "nothing") << text;
}

// The usual form is read by position; a second blank makes it unusual.
TEST(Dates, AreReadAlikeByPositionAndByWord) {
  for (const std::string rest : {"04 Mar 2025 10:05:59 +0100",
                                 "29 Feb 2024 23:59:00 -0730",
                                 "29 Feb 2023 00:00:00 GMT",
                                 "31 Jun 2023 00:00:00 UTC",
                                 "01 Jan 1970 00:00:00 +1400",
                                 "31 Dec 0099 24:00:00 GMT",
                                 "31 Dec 2016 23:59:60 GMT",
                                 "00 Dec 2016 23:59:00 GMT",
                                 "31 Dec 0001 23:59:00 GMT",
                                 "31 Dez 2016 23:59:00 +0100",
                                 "31 Dec 2016 25:59:00 +0100",
                                 "31 Dec 2016 23:61:00 +0100",
                                 "31 Dec 2016 23:59:00 EST",
                                 "31 Dec 2016 23:59:00 +1:00"})
    EXPECT_EQ(parse_date("Tue, " + rest), parse_date("Tue,  " + rest)) << rest;
  EXPECT_EQ(parse_date("Tue, 04 Mar 2025 10:05:59 +0100"), parse_date("2025-03-04T09:05:59Z"));
}

}  // namespace
}  // namespace newshound
