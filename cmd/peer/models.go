package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/limn-network/limn/cmd/internal/term"
	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node/models"
	"github.com/limn-network/limn/protocol"
)

// Model is what `peer models ls --json` and `show --json` print of a model; the last four only show.
type Model struct {
	Root         protocol.Hash       `json:"root"`
	CID          string              `json:"cid"` // of the manifest
	Name         string              `json:"name,omitempty"`
	State        models.State        `json:"state"`
	Architecture string              `json:"architecture,omitempty"`
	Bytes        int64               `json:"bytes"`
	Here         int64               `json:"here"` // bytes of them on disk
	Path         string              `json:"path,omitempty"`
	Fault        string              `json:"fault,omitempty"`
	Sizes        [][2]int            `json:"sizes,omitempty"`
	Steps        []int               `json:"steps,omitempty"`
	DefaultSteps int                 `json:"default_steps,omitempty"`
	Guidance     *[3]float64         `json:"guidance,omitempty"` // lowest, highest, default
	Memory       int64               `json:"memory,omitempty"`   // bytes while a picture is made, or scored
	Kernel       string              `json:"kernel,omitempty"`
	Words        map[string][]string `json:"words,omitempty"`
}

// modelOf tells of a model what its manifest says.
func modelOf(i models.Info) Model {
	m := Model{
		Root: i.Root, CID: models.RootCID(i.Root).String(), State: i.State, Bytes: i.Size, Here: i.Here, Path: i.Dir,
	}
	if i.Embedded {
		m.Name = models.Embedded
	}
	if i.Fault != nil {
		m.Fault = i.Fault.Error()
	}
	d := i.Manifest
	m.Architecture, m.Sizes, m.Steps, m.DefaultSteps = d.Architecture, d.Sizes, d.Steps, d.DefaultSteps
	if g := d.Guidance; g != nil {
		m.Guidance = &[3]float64{float64(g.Min) / 100, float64(g.Max) / 100, float64(g.Default) / 100}
	}
	return m
}

// modelsFlags are what the commands below `peer models` can be told about the store.
type modelsFlags struct {
	quota sizeFlag
	json  bool
}

func (a *app) modelsCommand() *cobra.Command {
	f := &modelsFlags{quota: sizeFlag(models.DefaultConfig("-").Quota)}
	c := &cobra.Command{
		Use:   "models",
		Short: "Import, fetch, check, publish and remove models; alone it lists them",
		Long: `A model is named by its root, the SHA-256 of its manifest, which names every byte of it. So it can be
fetched from anybody: 'peer models pull ROOT'. Whoever runs 'peer run' serves what is in its home. A root
may be shortened as long as it fits one model only; "embedded" is the model that the program carries.`,
		Args: known,
		RunE: a.inHome(func(*cobra.Command, []string) error { return a.listModels(f) }),
	}
	c.PersistentFlags().BoolVar(&f.json, "json", false, "print one JSON object per model, or per event")
	list := &cobra.Command{
		Use: "ls", Short: "List the models of this home", Args: atMost(),
		RunE: a.inHome(func(*cobra.Command, []string) error { return a.listModels(f) }),
	}
	show := &cobra.Command{
		Use: "show ROOT", Short: "Show what a model takes and knows", Args: exactly("ROOT"),
		RunE: a.inHome(func(c *cobra.Command, args []string) error { return a.showModel(c.Context(), f, args[0]) }),
	}
	c.AddCommand(
		list, show, a.modelsImportCommand(f), a.modelsPullCommand(f), a.modelsVerifyCommand(f), a.modelsRemoveCommand(f),
		a.modelsPublishCommand(f), a.modelsTransferCommand(f), a.modelsAcceptCommand(f), a.modelsTermsCommand(f),
	)
	return c
}

// inHome settles the flags before a command runs.
func (a *app) inHome(run func(*cobra.Command, []string) error) func(*cobra.Command, []string) error {
	return func(c *cobra.Command, args []string) error {
		if err := a.settle(c); err != nil {
			return err
		}
		return run(c, args)
	}
}

func (f *modelsFlags) addQuota(c *cobra.Command) {
	c.Flags().Var(&f.quota, "models-quota", "what all models of the home may take on disk together")
}

func (a *app) openModels(f *modelsFlags) (*models.Store, error) {
	cfg := models.DefaultConfig(a.modelsDir())
	cfg.Quota = int64(f.quota)
	return models.Open(cfg, a.quietLogger())
}

func (a *app) listModels(f *modelsFlags) error {
	s, err := a.openModels(f)
	if err != nil {
		return err
	}
	all, err := s.List()
	if err != nil {
		return err
	}
	var rows [][]string
	for _, i := range all {
		m := modelOf(i)
		if f.json {
			if err := a.out.JSON(m); err != nil {
				return err
			}
			continue
		}
		state := string(m.State)
		switch {
		case m.Name != "":
			state = m.Name
		case m.State == models.Partial:
			state = fmt.Sprintf("partial, %d %%", 100*m.Here/max(1, m.Bytes))
		}
		rows = append(rows, []string{m.Root.String()[:14], m.Architecture, models.Bytes(m.Bytes), sides(m.Sizes), state})
	}
	if !f.json {
		a.out.Table([]string{"root", "architecture", "size ", "pictures", "state"}, rows)
	}
	return nil
}

func sides(sizes [][2]int) string {
	var out []string
	for _, s := range sizes {
		out = append(out, fmt.Sprintf("%d x %d", s[0], s[1]))
	}
	return strings.Join(out, ", ")
}

func (a *app) showModel(ctx context.Context, f *modelsFlags, name string) error {
	s, err := a.openModels(f)
	if err != nil {
		return err
	}
	i, err := s.Find(name)
	if err != nil {
		return explainModels(err)
	}
	m := modelOf(i)
	if i.State == models.Complete {
		if err := measure(ctx, s, &m); err != nil {
			return err
		}
	}
	if f.json {
		return a.out.JSON(m)
	}
	a.describe(m)
	return nil
}

// measure opens a model and adds what only the opened model tells.
func measure(ctx context.Context, s *models.Store, m *Model) error {
	switch m.Architecture {
	case compute.FlowClip:
		model, err := s.OpenFlow(m.Root)
		if err != nil {
			return err
		}
		m.Memory, m.Kernel, m.Words = model.Memory(model.DefaultParams()), model.Kernel(), model.Words()
	case compute.ClipViT:
		model, err := s.OpenCLIP(ctx, m.Root)
		if err != nil {
			return err
		}
		m.Memory, m.Kernel = model.Memory(), model.Kernel()
	}
	return nil
}

// makes is what a model is asked for.
func (m Model) makes() string {
	if m.Architecture == compute.ClipViT {
		return "score"
	}
	return "picture"
}

func (a *app) describe(m Model) {
	name := m.Name
	if name == "" {
		name = string(m.State)
	}
	a.out.Line("%s %s", a.out.Style(term.Bold, name), m.Root)
	a.out.Line("  ipfs %s", m.CID)
	if m.Path != "" {
		a.out.Line("  %s", m.Path)
	}
	if m.Fault != "" {
		a.out.Line("  %s", a.out.Style(term.Red, m.Fault))
		return
	}
	line := fmt.Sprintf("  %s, %s", m.Architecture, models.Bytes(m.Bytes))
	if m.Here < m.Bytes {
		line += fmt.Sprintf(", of which about %s are here", models.Bytes(m.Here))
	}
	if m.Memory > 0 {
		line += fmt.Sprintf("; a %s takes %s of memory; kernel %s", m.makes(), models.Bytes(m.Memory), m.Kernel)
	}
	a.out.Line("%s", line)
	for _, size := range m.Sizes {
		a.out.Line("  %d x %d pixels, steps %v (default %d), guidance %g to %g (default %g)", size[0], size[1], m.Steps, m.DefaultSteps, m.Guidance[0], m.Guidance[1], m.Guidance[2])
	}
	if len(m.Words) == 0 {
		return
	}
	a.out.Line("%s", a.out.Style(term.Bold, "words"))
	kinds := make([]string, 0, len(m.Words))
	for kind := range m.Words {
		kinds = append(kinds, kind)
	}
	slices.Sort(kinds)
	for _, kind := range kinds {
		a.wrap(fmt.Sprintf("  %-9s ", kind), m.Words[kind])
	}
}

// wrap prints words in lines as wide as the terminal, indented below a label.
func (a *app) wrap(label string, words []string) {
	line := label
	for i, word := range words {
		if i < len(words)-1 {
			word += ","
		}
		if len(line)+1+len(word) > a.out.Width() && strings.TrimSpace(line) != "" {
			a.out.Line("%s", strings.TrimRight(line, " "))
			line = strings.Repeat(" ", len(label))
		}
		line += word + " "
	}
	a.out.Line("%s", strings.TrimRight(line, " "))
}
