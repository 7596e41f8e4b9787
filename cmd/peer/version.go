package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/limn-network/limn/compute"
)

// Version is what `peer version --json` prints.
type Version struct {
	Module   string `json:"module"`
	Version  string `json:"version"`
	Revision string `json:"revision,omitempty"`
	Time     string `json:"time,omitempty"`
	Modified bool   `json:"modified"` // built from a tree with changes
	Go       string `json:"go"`
	Platform string `json:"platform"`
	Kernel   string `json:"kernel"`
	Model    string `json:"model"` // root of the embedded one
}

func (a *app) versionCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "version",
		Short: "Print the version, and what this program computes with",
		Args:  atMost(),
		RunE:  func(*cobra.Command, []string) error { return a.version(asJSON) },
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	return c
}

func (a *app) version(asJSON bool) error {
	model, err := compute.Embedded()
	if err != nil {
		return err
	}
	root := model.Root()
	v := Version{Go: runtime.Version(), Platform: runtime.GOOS + "/" + runtime.GOARCH, Kernel: model.Kernel(), Model: fmt.Sprintf("0x%x", root)}
	if info, ok := debug.ReadBuildInfo(); ok {
		v.Module, v.Version = info.Main.Path, info.Main.Version
		for _, s := range info.Settings {
			switch s.Key {
			case "vcs.revision":
				v.Revision = s.Value
			case "vcs.time":
				v.Time = s.Value
			case "vcs.modified":
				v.Modified = s.Value == "true"
			}
		}
	}
	if asJSON {
		return a.out.JSON(v)
	}
	a.out.Line("peer %s (%s)", v.Version, v.Module)
	if v.Revision != "" {
		changed := ""
		if v.Modified {
			changed = ", with changes"
		}
		a.out.Line("revision %s of %s%s", v.Revision, v.Time, changed)
	}
	a.out.Line("%s %s", v.Go, v.Platform)
	a.out.Line("kernel %s", v.Kernel)
	a.out.Line("model %s", v.Model)
	return nil
}
