#compdef apiimpact
# Completion of apiimpact for zsh. To use it now: source <(apiimpact completion zsh)
# To keep it: apiimpact completion zsh > "${fpath[1]}/_apiimpact"
_apiimpact() {
    local line="${(j: :)words[1,CURRENT]}"
    local -a candidates
    candidates=("${(@f)$("${words[1]/#\~/$HOME}" "[suggest:${#line}]" "$line" 2>/dev/null)}")
    candidates=("${(@)candidates:#}")
    compadd -- "${candidates[@]}"
    _files
}
if [ "$funcstack[1]" = "_apiimpact" ]; then
    _apiimpact "$@"
else
    compdef _apiimpact apiimpact
fi
