// Links into the admin center say what they mean in the fragment, `#view/…`, which never reaches a server.
const follow = () => {
  const route = location.hash.slice(1);
  if (/^view\/[\w~/.%-]+$/.test(route)) location.replace(`/${route}`);
  else if (document.getElementById('opening')) location.replace(document.querySelector('#opening a').href);
};
addEventListener('hashchange', follow);
follow();
