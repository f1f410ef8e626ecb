// Given names that so many people bear in some large language area that they tell nobody apart: one
// spelling of each. From general knowledge.

#include <algorithm>
#include <vector>

#include "names/given_names.h"

namespace newshound {

namespace {

constexpr std::string_view common_names = R"(
john david michael james robert william richard thomas mark paul peter andrew stephen christopher
george charles daniel matthew anthony kevin brian steven kenneth ian alan simon martin philip
edward joseph patrick sean jason gary adam benjamin samuel
mary elizabeth sarah jennifer susan karen lisa nancy anna emma laura jane helen julia catherine
aleksandr aleksey andrey anatoliy anton boris vadim valeriy vasiliy viktor vitaliy vladimir
vladislav vyacheslav gennadiy grigoriy denis dmitriy evgeniy igor ivan ilya kirill konstantin
leonid maksim mikhail nikolay oleg pavel petr roman sergey stanislav yuriy artem
aleksandra alina galina ekaterina elena irina larisa lyudmila lyubov marina maria nadezhda natalia
nina oksana olga svetlana tatyana yulia
jan piotr pawel tomasz krzysztof andrzej marcin marek jerzy zbigniew josef jiri jaroslav milan
karel miroslav zdenek frantisek
milos dragan zoran goran nikola marko dejan slobodan stefan miodrag nenad petar dusan ana jelena
ivana marijana georgi dimitar ivaylo todor
laszlo istvan jozsef janos zoltan sandor ferenc gabor attila
hans wolfgang klaus jurgen michael thomas andreas stefan christian frank
jean pierre michel philippe alain nicolas francois jacques bernard patrick laurent
jose juan carlos luis jorge manuel antonio miguel francisco pedro fernando javier rafael
giuseppe giovanni mario marco franco luca
muhammad ahmad ali hasan husayn mahmud ibrahim umar khalid abdullah yusuf mustafa said salim
abdul hamid hamza reza mehdi hossein
mehmet mustafa huseyin
)";

std::vector<bool> common_groups() {
  std::vector<bool> groups(given_name_group_count());
  for (auto rest = common_names; !rest.empty();) {
    const auto word = rest.substr(0, rest.find_first_of(" \n"));
    rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    for (const auto& name : given_names_of(word))
      if (name.kinship == Kinship::same) groups[name.group] = true;
  }
  return groups;
}

}  // namespace

bool is_common_given_name(std::uint16_t group) {
  static const auto common = common_groups();
  return common[group];
}

}  // namespace newshound
