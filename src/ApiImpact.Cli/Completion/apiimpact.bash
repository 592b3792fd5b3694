# Completion of apiimpact for bash. To use it now: source <(apiimpact completion bash)
# To keep it: apiimpact completion bash > ~/.local/share/bash-completion/completions/apiimpact
_apiimpact() {
    local line="${COMP_LINE:0:COMP_POINT}" word="$2" candidate
    COMPREPLY=()
    while IFS= read -r candidate; do
        [[ -n $candidate && $candidate == "$word"* ]] && COMPREPLY+=("$candidate")
    done < <("${1/#\~/$HOME}" "[suggest:${#line}]" "$line" 2>/dev/null)
}
complete -o default -F _apiimpact apiimpact
