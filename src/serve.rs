//! The preview: the site of the working files as their author sees it, made a page at a time and
//! anew after every save. What it knows is values; the network and the watch on the disk stand in
//! `http` and `watch`, and `author` asks the disk whether there is a file to open.

pub mod answer;
pub mod author;
pub mod body;
pub mod editor;
pub mod events;
pub mod guard;
pub mod http;
pub mod media;
pub mod pending;
pub mod preview;
pub mod shown;
pub mod watch;
