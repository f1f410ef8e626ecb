#include "feed/zones.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace newshound {

using namespace std::chrono;

namespace {

struct Named {
  std::string_view name;
  Zone zone;
};

constexpr Named fixed(std::string_view name, int minutes) {
  return {name, {minutes, Summer::never}};
}

// RFC 822's zones and the names that publishers of the world use; where a name has several
// meanings, the one of most news feeds (BST is British, IST Indian, CST American).
constexpr std::array abbreviations{
    fixed("gmt", 0),    fixed("utc", 0),    fixed("ut", 0),      fixed("z", 0),
    fixed("est", -300), fixed("edt", -240), fixed("cst", -360),  fixed("cdt", -300),
    fixed("mst", -420), fixed("mdt", -360), fixed("pst", -480),  fixed("pdt", -420),
    fixed("et", -300),  fixed("ct", -360),  fixed("mt", -420),   fixed("pt", -480),
    fixed("cet", 60),   fixed("cest", 120), fixed("met", 60),    fixed("mest", 120),
    fixed("mez", 60),   fixed("mesz", 120), fixed("eet", 120),   fixed("eest", 180),
    fixed("wet", 0),    fixed("west", 60),  fixed("msk", 180),   fixed("msd", 240),
    fixed("bst", 60),   fixed("ist", 330),  fixed("trt", 180),   fixed("pkt", 300),
    fixed("sgt", 480),  fixed("hkt", 480),  fixed("jst", 540),   fixed("kst", 540),
    fixed("aest", 600), fixed("aedt", 660), fixed("acst", 570),  fixed("awst", 480),
    fixed("nzst", 720), fixed("nzdt", 780), fixed("akst", -540), fixed("akdt", -480),
    fixed("hst", -600), fixed("ast", -240), fixed("adt", -180),  fixed("nst", -210),
    fixed("ndt", -150), fixed("brt", -180), fixed("sast", 120),  fixed("wib", 420),
    fixed("wat", 60),   fixed("eat", 180)};

struct Region {
  std::string_view cities;  // of the tz database, lower case, with a blank behind each
  Zone zone;
};

// Its places of many newsrooms. A date of today needs no more than today's rules.
constexpr std::array regions{
    Region{"europe/london europe/dublin europe/lisbon europe/belfast atlantic/canary ",
           {0, Summer::european}},
    Region{"europe/paris europe/berlin europe/madrid europe/rome europe/vienna europe/zurich "
           "europe/brussels europe/amsterdam europe/luxembourg europe/copenhagen europe/oslo "
           "europe/stockholm europe/warsaw europe/prague europe/bratislava europe/budapest "
           "europe/belgrade europe/zagreb europe/ljubljana europe/sarajevo europe/skopje "
           "europe/podgorica europe/tirane europe/malta europe/monaco ",
           {60, Summer::european}},
    Region{"europe/athens europe/bucharest europe/sofia europe/helsinki europe/riga "
           "europe/tallinn europe/vilnius europe/kiev europe/kyiv europe/chisinau asia/nicosia ",
           {120, Summer::european}},
    Region{"europe/moscow europe/minsk europe/istanbul asia/istanbul asia/baghdad asia/riyadh "
           "africa/nairobi africa/addis_ababa ",
           {180, Summer::never}},
    Region{"africa/cairo africa/johannesburg europe/kaliningrad africa/tripoli ",
           {120, Summer::never}},
    Region{"africa/lagos africa/tunis africa/algiers africa/casablanca ", {60, Summer::never}},
    Region{"etc/utc etc/gmt africa/accra atlantic/reykjavik ", {0, Summer::never}},
    Region{"asia/tbilisi asia/yerevan asia/baku asia/dubai europe/samara ", {240, Summer::never}},
    Region{"asia/karachi asia/tashkent asia/yekaterinburg asia/almaty ", {300, Summer::never}},
    Region{"asia/tehran ", {210, Summer::never}},
    Region{"asia/kolkata asia/calcutta ", {330, Summer::never}},
    Region{"asia/dhaka asia/omsk ", {360, Summer::never}},
    Region{"asia/bangkok asia/jakarta asia/ho_chi_minh asia/novosibirsk ", {420, Summer::never}},
    Region{"asia/shanghai asia/hong_kong asia/taipei asia/singapore asia/manila "
           "asia/kuala_lumpur australia/perth ",
           {480, Summer::never}},
    Region{"asia/tokyo asia/seoul ", {540, Summer::never}},
    Region{"australia/brisbane asia/vladivostok ", {600, Summer::never}},
    Region{"australia/sydney australia/melbourne australia/canberra australia/hobart ",
           {600, Summer::australian}},
    Region{"america/new_york america/toronto america/detroit america/montreal us/eastern ",
           {-300, Summer::american}},
    Region{"america/chicago america/winnipeg us/central ", {-360, Summer::american}},
    Region{"america/denver america/edmonton us/mountain ", {-420, Summer::american}},
    Region{"america/los_angeles america/vancouver us/pacific ", {-480, Summer::american}},
    Region{"america/anchorage ", {-540, Summer::american}},
    Region{"america/halifax ", {-240, Summer::american}},
    Region{"america/phoenix ", {-420, Summer::never}},
    Region{"america/mexico_city america/costa_rica ", {-360, Summer::never}},
    Region{"america/bogota america/lima america/panama ", {-300, Summer::never}},
    Region{"america/caracas america/la_paz ", {-240, Summer::never}},
    Region{"america/sao_paulo america/buenos_aires america/argentina/buenos_aires "
           "america/montevideo ",
           {-180, Summer::never}}};

// "+02:00", "+0200", "+02", "-5:30". Nothing for what no place on earth has.
std::optional<Zone> zone_by_offset(std::string_view text) {
  const int sign = text.front() == '-' ? -1 : 1;
  text.remove_prefix(1);
  const auto number = [&] {
    int value = -1;
    for (int i = 0; i < 2 && !text.empty() && text.front() >= '0' && text.front() <= '9'; ++i) {
      value = std::max(value, 0) * 10 + (text.front() - '0');
      text.remove_prefix(1);
    }
    return value;
  };
  const int hour = number();
  if (text.starts_with(':')) text.remove_prefix(1);
  const int minute = text.empty() ? 0 : number();
  if (hour < 0 || hour > 15 || minute < 0 || minute > 59 || !text.empty()) return {};
  return Zone{sign * (hour * 60 + minute), Summer::never};
}

std::optional<Zone> zone_by_place(std::string_view name) {
  for (const auto& [cities, zone] : regions) {
    const auto at = cities.find(name);
    if (at != cities.npos && (at == 0 || cities[at - 1] == ' ') && cities[at + name.size()] == ' ')
      return zone;
  }
  return {};
}

local_days sunday(year_month month, unsigned which) {
  return local_days(month / Sunday[which]);
}
local_days last_sunday(year_month month) {
  return local_days(month / Sunday[last]);
}

bool is_summer(const Zone& zone, local_seconds local) {
  const auto year = year_month_day(floor<days>(local)).year();
  switch (zone.summer) {
    case Summer::european: {  // directive 2000/84/EC: at 1:00 UTC everywhere
      const auto change = hours(1) + minutes(zone.minutes);
      return local >= last_sunday(year / March) + change &&
             local < last_sunday(year / October) + change + hours(1);
    }
    case Summer::american:  // Energy Policy Act of 2005: at 2:00 local time
      return local >= sunday(year / March, 2) + hours(2) &&
             local < sunday(year / November, 1) + hours(2);
    case Summer::australian:
      return local < sunday(year / April, 1) + hours(3) ||
             local >= sunday(year / October, 1) + hours(2);
    case Summer::never: break;
  }
  return false;
}

}  // namespace

std::optional<Zone> zone_named(std::string_view name) {
  if (name.empty()) return {};
  if (name.front() == '+' || name.front() == '-') return zone_by_offset(name);
  const auto lower = lower_ascii(name);
  const auto sign = lower.find_first_of("+-");  // "GMT+0300" means its offset
  if (sign == 3 && (lower.starts_with("gmt") || lower.starts_with("utc")))
    return zone_by_offset(name.substr(sign));
  if (lower.find('/') != lower.npos) return zone_by_place(lower);
  const auto* found = std::ranges::find(abbreviations, lower, &Named::name);
  return found == abbreviations.end() ? std::optional<Zone>() : found->zone;
}

int offset_at(const Zone& zone, local_seconds local) {
  return zone.minutes + (is_summer(zone, local) ? 60 : 0);
}

}  // namespace newshound
