#pragma once
// What all versions of RSS share: the elements of a channel and of an item, and those of the
// modules. Used by rss.cpp and rdf.cpp.

#include "feed/document.h"
#include "feed/xml.h"
#include "model/article.h"

namespace newshound {

// `elements` are those of `channel`, which may be a null node: some feeds have only items.
void read_rss_channel(pugi::xml_node channel,
                      const Children& elements,
                      const FeedDocument& document,
                      Feed& feed);
Article read_rss_item(pugi::xml_node item, const FeedDocument& document);

}  // namespace newshound
